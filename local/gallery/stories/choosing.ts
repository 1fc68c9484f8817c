import { explainedWords } from "#shared/words/explained.ts";
import { libraryWords as library } from "#shared/words/library.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { type Story, shotOf } from "../story.ts";

const title = "Humour Workshop";

/** From the first look at the panel until an action is planned. */
export const choosing: Story = {
  title: "Choosing and planning",
  async *tell({ open, team }) {
    const ana = await open("ana");
    await ana.sees(title);
    await ana.sees(standingWords.recommendedTitle);
    yield shotOf("A team opens the panel for the first time", ana);
    await ana.press(explainedWords.component.ask);
    await ana.sees(explainedWords.component.is);
    yield shotOf("A word is explained", ana);
    await ana.press(explainedWords.component.ask);
    const dana = await open("dana");
    await dana.sees(title);
    await dana.press(words.turns.notHere("Ana"));
    yield shotOf("A member says that whoever is next is not here", dana);
    await ana.press(words.turns.pass);
    yield shotOf("Whoever is next passes", ana);
    await ana.press(words.panel.cancel);
    await ana.press(library.standing);
    await ana.sees(standingWords.signalsTitle);
    yield shotOf("Where the team stands, with nothing yet", ana);
    await ana.press(library.back);
    await ana.press(title);
    await ana.sees(words.panel.whyTitle);
    await ana.sees(words.panel.resourcesTitle);
    yield shotOf("An action before it is chosen", ana);
    await team.plan("humour-workshop");
    await dana.sees(words.panel.waitFor("Ana"));
    const leading = await open("ana");
    await leading.sees(words.panel.startNote);
    yield shotOf("Planned, as its leader sees it", leading);
    yield shotOf("Planned, as a member sees it", dana);
    await leading.press(words.panel.chooseAnother);
    await leading.sees(words.panel.chooseAnotherConfirm);
    yield shotOf("The leader drops it for another", leading);
    await leading.press(words.panel.cancel);
    await leading.press(library.openPreparation);
    await leading.sees(library.stepsTitle);
    yield shotOf("The preparation card in the panel", leading);
  },
};
