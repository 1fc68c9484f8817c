import type { TeamAction } from "../../team-action.ts";

/** From what was hard to one small step of our own, in the time of a stand-up. */
export const afterAHardStretch: TeamAction = {
  id: "after-a-hard-stretch",
  title: "After a Hard Stretch",
  summary: "Name what was hard and what helped, then take one small step that is yours to take.",
  components: ["resilience", "openness"],
  signals: ["disengagement", "unspoken-friction"],
  moments: ["hard-time", "retrospective"],
  topics: ["emotional-intelligence"],
  why: {
    text: "In 92 filmed team meetings, complaining went along with less success later, and solving problems and making plans with more. The study watched teams and did not test an action like this one, which gives the hard things a place and then turns to a plan.",
    evidence: "some",
    source: {
      title:
        "Kauffeld and Lehmann-Willenbrock (2012), Meetings Matter, Small Group Research 43(2), doi 10.1177/1046496411429599",
      seen: "cited",
    },
  },
  minutes: 15,
  who: {
    from: 3,
    to: 10,
    note: "Everybody who went through the hard time together. If you were away, you may listen and just place your dots.",
  },
  whenToUse: [
    "A rough release, a crisis or a very full month lies behind the team.",
    "People are tired and the same complaint comes up again and again.",
    "A long push has ended, and the next one is already in the calendar.",
  ],
  whenNotToUse: [
    "The crisis is not over yet. Get through it first, then look back.",
    "What made it hard was how one person was treated. That needs a talk with them, not a board.",
    "Something truly grave happened, such as a death or an accident. Ask for trained help.",
  ],
  notice:
    "People speak of strain earlier, and one thing that helped is still being done two weeks later.",
  quietWay:
    "Say “pass” in the round, and you are done with speaking. Notes and dots are shown without names, and a note about a slow tool is as good as one about a bad night.",
  caution:
    "Somebody may be more worn out than they show. Do not ask for details in the group. Ask afterwards, in private: “How are you, and what would help?” If a note blames a person, say: “We leave this one aside here,” and go on to the next.",
  prepare: [
    "Choose your own word for the last weeks, an honest one.",
    "Know whom people can turn to for support in your organisation, in case somebody asks.",
  ],
  steps: [
    {
      id: "one-word",
      title: "One word",
      kind: "talk",
      minutes: 2,
      everybody:
        "In a quick round, say one word for how the last weeks felt. No reasons needed. You can pass.",
      leaderSays:
        "We have a hard stretch behind us, and we take fifteen minutes for it. Not to find out who did what. We want to see what was hard, what helped, and what we do next. Let us start with one word each for how the last weeks felt. One word, no reasons. You can pass. I begin, and then we go down the list of people. (Say your word.)",
      leaderBegins: true,
      ifSilent:
        "Wait ten seconds and say: “Tired counts, fine counts, and pass counts.” Then name the next person.",
      ifOneDominates:
        "If somebody gives reasons, say: “Thank you, please put that in a note in a minute.” Then go on.",
      remote: "Words in the chat are fine. Read them aloud so that they are part of the round.",
    },
    {
      id: "hard-and-helpful",
      title: "What was hard, what helped",
      kind: "write",
      minutes: 3,
      everybody:
        "Alone, write two notes: one that begins “It was hard that…” and one that begins “It helped that…”. Write about the work and the time, not about a person’s faults.",
      leaderSays:
        "Now we write, each alone. Please make two notes. One begins with “It was hard that”. The other begins with “It helped that”. Both matter. The helpful thing can be tiny: a kind message, a clear plan, an hour without meetings. Stay with the work, not with somebody’s faults. The notes have no names, and I show them when all are done.",
      ifSilent:
        "Quiet is right while people write. When half the time is gone, say: “Does everybody have one note that begins with ‘It helped that’?”",
      ifOneDominates:
        "If somebody talks, say: “We will hear it in a moment, let us finish writing.”",
    },
    {
      id: "dots-on-our-part",
      title: "What is ours to change or keep?",
      kind: "vote",
      minutes: 3,
      votesOn: "hard-and-helpful",
      everybody:
        "Read the notes in silence. Put your three dots where we can do something ourselves: a hard thing to ease, or a helpful thing to keep.",
      leaderSays:
        "Please read the notes in silence. Then place your three dots. Look for things that we can do something about ourselves. That may be a hard thing that we can ease, or a helpful thing that we want to keep. What is out of our hands may stand there too, it was real. It just gets no dot today.",
      ifSilent: "Voting is quiet. After a minute say: “Your first thought is good enough.”",
      ifOneDominates: "If somebody comments aloud, say: “Let us each read quietly first.”",
    },
    {
      id: "one-small-step",
      title: "One small step",
      kind: "decide",
      minutes: 4,
      everybody:
        "Take the note with the most dots. Suggest one step that is small enough for this week and that nobody outside has to allow. Choose one.",
      leaderSays:
        "This note has the most dots. What is one small step that would ease it, or keep it going? It should fit into this week, and we should not need anybody’s permission for it. Let us hear two or three ideas. If we drift back to how bad it was, I will ask: “and what could we do?” Then we choose one.",
      ifSilent:
        "Ask: “What would make next Tuesday a little easier?” If it stays quiet, offer one idea and ask for a better one.",
      ifOneDominates:
        "Say: “That was hard, and it is on the board. What step do the others see?” Then wait.",
    },
    {
      id: "who-does-what",
      title: "Who does what",
      kind: "commit",
      minutes: 3,
      everybody:
        "Write the step in the panel: who does what by which day. Somebody else will confirm that it happened.",
      leaderSays:
        "Who takes this step, and by which day? Please write it in the panel. One step, one name, one day. Somebody else will look whether it happened, so that it does not get lost in the next rush. Thank you for being honest about a hard time. If you would rather talk in private, I am here after the meeting.",
      ifSilent: "Say: “I will start it, by Wednesday. Who checks with me that it is done?”",
      ifOneDominates:
        "If one person wants to take it all, say: “You have carried a lot already. Who else could take this one?”",
    },
  ],
  resources: ["how-you-recharge", "ups-and-downs-at-work", "resilient-management"],
};
