import type { TeamAction } from "../../team-action.ts";

/** Making the case for the view one does not hold, until those who hold it are content. */
export const argueTheOtherSide: TeamAction = {
  id: "argue-the-other-side",
  title: "Argue the Other Side",
  summary: "Make the case for the view you do not hold, until those who hold it say “that is it”.",
  components: ["openness", "flexibility"],
  signals: ["misalignment", "coordination-cost"],
  moments: ["planning", "retrospective"],
  topics: ["conflict", "psychological-safety"],
  why: {
    text: "People who have to make the other side’s case report that they find at least one reason in it which they had not taken in before. Few of them change their minds on the spot, and that is not the aim: the aim is that both sides argue about the same thing.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "two-doors": 2,
      "in-their-coat": 5,
      "you-got-it": 4,
      "what-i-see-now": 3,
      "left-right-or-between": 4,
      "what-follows": 2,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "All who have a view on the question, and one or two who have none. It works even if all of you lean the same way.",
  },
  whenToUse: [
    "You have talked about the same choice three times, in the same words.",
    "There are two good ways to do it, and each has its friends.",
    "You look back at a choice and half of you would make it differently today.",
  ],
  whenNotToUse: [
    "The question is who somebody is, what they believe or how they are treated. Nobody should have to argue against that.",
    "It has been decided and will stay so.",
    "One side is only one person. They would sit there alone.",
    "It is not a choice but a pull that never ends. Two Sides of a Conflict is made for that.",
  ],
  notice:
    "In a heated moment somebody says “let me see if I have your point”, and the other one says yes.",
  quietWay:
    "In pairs you may write your case and pass it on, or say that you only listen. In the group, listening for what was left out is a real job, and the reply “that is it” can be a thumb.",
  caution:
    "Arguing the other side can slip into making fun of it. If a voice turns mocking, say: “Tell it so that its friends would nod.” If one person turns out to be alone with a door, choose that door yourself. Anybody who cannot speak for a side may say so and take notes.",
  prepare: [
    "Choose one open question with two real answers, both of which sensible people hold here. Put each into one sentence.",
    "Send the two sentences to one person from each side, and change the words until both say “yes, that is us”.",
    "Be ready to argue the side you like less. You are not the judge today.",
  ],
  steps: [
    {
      id: "two-doors",
      title: "Two doors",
      kind: "talk",
      minutes: 3,
      everybody:
        "Hear the question and its two answers: the left door and the right door. Say “left”, “right” or “either” in a quick round, without reasons. Remember your door.",
      leaderSays:
        "We have a question that keeps coming back. Here it is. (Read the question.) There are two doors. The left one says this, and the right one says that. (Read both sentences.) Sensible people stand in front of each. We start with a quick round and no reasons. Left, right, or either? Say just the one word, and keep it in mind. You will not need it for a while, because in a minute you go through the other one.",
      ifSilent: "Say “on three”, count, and let all say their word or show it with a hand at once.",
      ifOneDominates:
        "If reasons come along, say: “I only wanted the door. You may use the reasons in a minute, from the other side.”",
      remote: "Everybody types L, R or E and sends it on three.",
    },
    {
      id: "in-their-coat",
      title: "Through the other door",
      kind: "pairs",
      minutes: 8,
      everybody:
        "In pairs, best one left and one right. Make the case for your partner’s door as if it were yours: what it gives, what it protects, what worries it. Your partner adds what is missing. Then swap. If you chose the same door, build the case for the other one together.",
      leaderSays:
        "Find a partner who stands at the other door, if you can. Now you take their side. Tell them why their door is the right one, as if you meant it. What does it give us? What does it keep safe? What would worry you if we took the other? Your partner listens for what is missing, and adds it. You are not finished until they say: that is it. Then swap. If you both chose the same door, you build the case for the other one together. If you said “either”, take any side. Is somebody left over? Then make a group of three. When half the time is gone, I will tell you to swap.",
      ifSilent:
        "Give a stuck pair the first line: “I am for this because last time we…” and let them finish it.",
      ifOneDominates:
        "If somebody keeps arguing for their own door, say: “You get that side back in a few minutes. What is good about the other one?”",
      remote:
        "Sort the small rooms by the letters in the chat, an L with an R wherever it works out.",
    },
    {
      id: "you-got-it",
      title: "“That is it”",
      kind: "talk",
      minutes: 7,
      everybody:
        "Half of the time for each door. Only those who did not choose it speak for it, a sentence or two at a time. Then those who did choose it say “that is it”, or name the one thing that was left out. The word “but” takes a break.",
      leaderSays:
        "We begin with the left door. I only want to hear from people who did not choose it. What speaks for it? A sentence or two each, as well as you can. The word “but” is on a break. When there is nothing more, I turn to those who did choose it. Is that it? Or is one thing missing, the thing that matters most? At half time we do the same with the right door. You may hear your own view put better than you would have put it.",
      ifSilent:
        "Speak for the door that you did not choose, two sentences, and ask its friends: “Was that fair?” If everybody chose the same door, leave that one out and go to the other.",
      ifOneDominates:
        "If somebody adds to their own side at length, say: “Is it the one thing that was left out? Then say that one.”",
      remote:
        "Call on people by their letter: “All the Rs, what speaks for left?” Thumbs for “that is it” can be reactions.",
    },
    {
      id: "what-i-see-now",
      title: "What I see now",
      kind: "write",
      minutes: 4,
      everybody:
        "You have your own view back. Alone, write two notes: “I had not seen that…” and “What I still need, whichever door we take, is…”. Leave out names.",
      leaderSays:
        "You may have your own view back. Before anybody speaks, we write. Two notes, please. The first begins: I had not seen that. If you honestly saw nothing new, write what surprised you about how it was said. The second begins: what I still need, whichever door we take, is. Not which door, but what has to be true behind it. Both go on the board, and no one can tell whose they are.",
      ifSilent:
        "Quiet is what you want here. With a minute to go, ask for the second note, it is the one we use.",
      ifOneDominates:
        "If the debate starts again, say: “Both doors are closed for three minutes. Write what you need behind them.”",
    },
    {
      id: "left-right-or-between",
      title: "Left, right or a third door",
      kind: "decide",
      minutes: 5,
      everybody:
        "Read what people still need. Is there a door, or a mix of the two, that gives us most of it? If so, choose it. If not, settle what we have to find out, or who decides and by when.",
      leaderSays:
        "Look at what we still need. I read it out. (Read the second kind of note.) Now forget who stood where. Which door gives us most of this? Is there a third one, a bit of both, or first one and then the other? If we can settle it, let us do so now. If we cannot, that is all right. Then tell me what we would have to find out, or who should decide, and by when. But please, no fourth talk in the same words.",
      ifSilent:
        "Ask for hands: “Who could go through the door that they did not choose, if we add one thing? Which thing?”",
      ifOneDominates:
        "Say: “You have a favourite. What would you give the others, so that they come along?”",
    },
    {
      id: "what-follows",
      title: "What follows",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: the first thing behind the door we chose, or the thing we need to find out. Add a name, a day, and who will look at it. If you can, take one from each side.",
      leaderSays:
        "Whatever we settled needs a first move. Who makes it, and by when? Please enter it in the panel. And who will look at it? I would love it if those two came from different doors. Also write one line on why we chose as we did, so that we still know in six months. Thank you. Some of you argued so well for the other side that I got worried.",
      ifSilent:
        "Ask a friend of the other door: “Would you watch over this, so that your point does not get lost?”",
      ifOneDominates:
        "If the winning side wants it all, say: “Give a piece of it to the other door. That is how it holds.”",
    },
  ],
  resources: ["disagree-productively", "dare-to-disagree", "disagreeing-more", "think-again"],
};
