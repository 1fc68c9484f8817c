import type { TeamAction } from "../../team-action.ts";

/** A pre-mortem: the plan has failed, a year from now, and the team tells why. */
export const whatCouldGoWrong: TeamAction = {
  id: "what-could-go-wrong",
  title: "What Could Go Wrong?",
  summary:
    "It is a year from now and the plan did not work. Tell the story, then change its start.",
  components: ["courage", "flexibility"],
  signals: ["unspoken-friction", "misalignment"],
  moments: ["planning", "retrospective"],
  topics: ["psychological-safety", "learning-from-failure"],
  why: {
    text: "Teams that try it report that doubts come out more easily when the failure is taken as given: a doubt is then an answer. We name no study for it, so judge it by whether you hear something today that nobody had said before.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "a-year-from-now": 2,
      "it-went-wrong-because": 4,
      "we-could-have-seen-it": 4,
      "dots-on-regret": 2,
      "prevent-watch-accept": 5,
      "before-it-happens": 3,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "Those who will carry the plan out. Somebody who has just heard of it is useful too, they still see what is odd.",
  },
  whenToUse: [
    "A plan is nearly agreed and everybody seems a little too content.",
    "Much hangs on the next months, and there is still time to change course.",
    "A plan is halfway through and you look back at how it is going.",
  ],
  whenNotToUse: [
    "The plan can no longer be changed. Then it only makes people sad.",
    "It is going wrong right now. Help first.",
    "Whoever owns the plan has not agreed to hear doubts about it. Ask them first.",
  ],
  notice:
    "Worries turn up while they are still cheap, and whoever brings one gets a nod and not a sigh.",
  quietWay:
    "The story can be told in notes alone. Signs and choices can be typed in the chat as a line or a number, and nobody has to give a headline.",
  caution:
    "Some will hear their own work in the sad story. Keep saying “the plan”, never “you”. Among few people a writer is easily guessed, so do not wonder aloud who it was. If a note points at one person, say: “This one is about a person, we let it rest,” and speak with them alone later.",
  prepare: [
    "Put the plan into one sentence, with the day on which it should be finished.",
    "Think of a dry headline about its end, so that people see how short it may be.",
    "If you made the plan yourself, practise saying “thank you” to a doubt without an answer behind it.",
  ],
  steps: [
    {
      id: "a-year-from-now",
      title: "A year from now",
      kind: "talk",
      minutes: 3,
      everybody:
        "Listen to the scene and take ten seconds to picture it. Then give the headline that a newspaper would print about it, in a few words. Three or four headlines are enough, there is no round.",
      leaderSays:
        "Let us jump ahead. It is a year from now. This was our plan. (Say it in one sentence.) It did not work. It was not just a bit late. It really went wrong, and people know. None of us was careless. Take ten seconds to picture it. (Count.) Now, what would the headline in the paper be? Mine would be this. (Say it.) Whoever has another one, say it or type it. Three or four will do.",
      leaderBegins: true,
      ifSilent:
        "Read a second headline, even drier than the first. Then go on, the next step needs no headlines.",
      ifOneDominates:
        "Say: “That is the whole article. For now I only want the big letters on top.” Then go on.",
      remote: "Headlines can go in the chat. Read out a few, and say nothing about who wrote none.",
    },
    {
      id: "it-went-wrong-because",
      title: "It went wrong because…",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write two notes that begin with “It went wrong because…”. Write as if it had happened. What was done, what was left out and plain bad luck all count. Leave people’s names out.",
      leaderSays:
        "We stay in that year. The plan went wrong, and you were there, so you know why. Write it down, each for yourself, in two notes. Begin with “It went wrong because”. Perhaps the start was too late. Perhaps nobody wanted the thing. Perhaps two of us each thought that the other one had it. If you have a worry that you never said, this is a good home for it. You are not against the plan. You only answer my question. Please keep names out of it. Later I show all notes at once, and the notes do not say who wrote them.",
      ifSilent:
        "Fingers are moving, so wait. After three minutes offer two doors: “What did we hope for without checking? What did we put off?”",
      ifOneDominates:
        "If somebody tells the room why it will not fail, say: “In this story it did. What does your note say?”",
      remote: "Say how much time is left at the half, and let people turn their cameras off.",
    },
    {
      id: "we-could-have-seen-it",
      title: "We could have seen it",
      kind: "talk",
      minutes: 6,
      everybody:
        "One person reads any note aloud. Whoever wants to adds the first small sign: “We could have seen it when…”. Then the next reader picks a note. Just listening is fine.",
      leaderSays:
        "Here is the whole sad story. One of us picks a note and reads it. Then anybody may say how we could have seen it coming. For example: we could have seen it when our third mail got no answer. One sign is enough, then somebody else picks. If two notes tell the same tale, we take them as one. Please do not argue that it would never happen. In this story, it did. What we do not reach stays on the board. Who reads first?",
      ifSilent:
        "Pick the plainest note, read it, and find a sign yourself. The first one need not be clever.",
      ifOneDominates:
        "Say: “You see many signs. Let me find out who else has seen one,” and let the pause last.",
    },
    {
      id: "dots-on-regret",
      title: "Which one would we regret?",
      kind: "vote",
      minutes: 3,
      votesOn: "it-went-wrong-because",
      everybody:
        "Put your three dots on what you would regret most: we saw it today, we could have done something, and we did not.",
      leaderSays:
        "Now we come home to today. Nothing has gone wrong yet. Each of us has three dots. Think of yourself in a year, with one of these notes in your hand. You say: we knew, and we let it be. Which note would that be? Put your dots there. All on one is allowed. Please do it in silence.",
      ifSilent:
        "Good, let them weigh it. When most have placed their dots, say that half a minute is left.",
      ifOneDominates:
        "If somebody counts aloud where dots should go, say: “Each of us has a regret of our own. Let us keep it for a minute.”",
    },
    {
      id: "prevent-watch-accept",
      title: "Prevent, watch or accept",
      kind: "decide",
      minutes: 8,
      everybody:
        "Take the top two notes, one after the other. Show one finger for “prevent it”, two for “watch for it”, three for “accept it”. Settle on one, and say what we would do first.",
      leaderSays:
        "Let us take the note on top. There are three honest answers. One: we prevent it, and say how. Two: we watch for it, and say what we look at. Three: we accept it, because it is not worth the trouble, and stop fretting. Show me with your fingers: one, two or three. (Look round.) I would like to hear from a person with a low number, and one with a high number. Then we go with what most of us can live with. At half time I move us on to the second note.",
      ifSilent:
        "Name the most common number and ask: “If we go with it, what happens on the first day?”",
      ifOneDominates:
        "Say: “Your number is clear. I would like to hear somebody who showed another one.”",
      remote: "Numbers in the chat work well: count to three, and all press enter together.",
    },
    {
      id: "before-it-happens",
      title: "Before it happens",
      kind: "commit",
      minutes: 4,
      everybody:
        "Put in the panel what we said we would prevent or watch: a name and a day for each. Say who will look whether it was done.",
      leaderSays:
        "We have rare luck. We know the story before it happens. Who does the first thing that we named, and by when? If we chose to watch something, who looks first, and on which day? Please put it in the panel, one name for each, and tell us who else will check. If your worry got no dots, keep it. You may bring it back at any time. Thank you for saying hard things about a plan we like.",
      ifSilent:
        "Take the watching yourself: “I look at it on the first of each month. Who does the preventing?”",
      ifOneDominates:
        "Say: “You have saved half the plan by now. Leave one rescue for the rest of us.”",
    },
  ],
  resources: ["project-premortem", "disagreeing-more", "making-space-triz"],
};
