import type { TeamAction } from "../../team-action.ts";

/** A museum of small failures, with a label for each and one warning sign put up. */
export const smallFailuresAloud: TeamAction = {
  id: "small-failures-aloud",
  title: "Museum of Small Failures",
  summary:
    "Put small failures on show, each with a label, and set up one sign for the next person.",
  components: ["learning", "courage"],
  signals: ["unspoken-friction"],
  moments: ["retrospective", "new-people"],
  topics: ["learning-from-failure", "humour", "psychological-safety"],
  why: {
    text: "Teams that tell small failures often say that the telling gets easier each time, and that hearing “me too” is a relief. They also find that a trap known to one person only is a trap for all the others, which is why one sign goes up at the end.",
    evidence: "practice",
  },
  minutes: 20,
  shorter: {
    minutes: 15,
    steps: {
      "the-first-exhibit": 2,
      "write-the-label": 4,
      "the-guided-tour": 4,
      "a-sign-at-the-trap": 3,
      "who-puts-it-up": 2,
    },
  },
  who: {
    from: 4,
    to: 12,
    note: "All sorts of jobs and ages. The museum is best when the people with the longest service have something in it.",
  },
  whenToUse: [
    "Things go well, so it costs little to talk about what did not.",
    "Somebody new should see early on that nobody here is perfect.",
    "People tidy up their mistakes quietly, and others fall into the same hole.",
  ],
  whenNotToUse: [
    "Something big went wrong in the last days. It needs its own talk, without jokes.",
    "Marks, pay talks or contracts are being settled this week.",
    "Somebody here got into trouble over a small mistake lately. Whatever you call it, this would feel like a trap.",
  ],
  notice:
    "A sentence starts with “here is one for the museum”, and somebody else is spared the same thing.",
  quietWay:
    "The guide reads all labels, so you never have to speak. Wink, raise a hand or send a sign for “me too”, or simply look round. An empty label is a pass, and so are hands that stay down.",
  caution:
    "Small means: it cost an hour, a red face or some paper. If a label turns out to be heavy, do not read on in a funny voice. Say: “This one is bigger than our museum, thank you for it,” and find a quiet way to offer help later.",
  prepare: [
    "Choose a true and recent failure of your own, with no hero in it. A grand old story with a happy end does not count.",
    "Ask somebody with a clear voice to be the guide. Show them what stands under “Take care”.",
  ],
  steps: [
    {
      id: "the-first-exhibit",
      title: "The first exhibit",
      kind: "talk",
      minutes: 3,
      everybody:
        "Listen to the leader’s failure. Do not comfort and do not advise. When it is over, nod, and it goes into the museum.",
      leaderSays:
        "Welcome to the Museum of Small Failures. It opens today, and I bring the first piece. (Tell your failure in four sentences: what you wanted, what you did, what came of it, what you know now.) Please do not cheer me up, I am fine. And no advice, that moment has passed. All I ask for is a nod, and then it goes into the museum. (Wait a moment.) That is how we treat every piece here. It is a thing to look at, and not a mark on anybody.",
      leaderBegins: true,
      ifSilent: "Silence is respect here. Say: “So it hangs on the wall now,” and go on.",
      ifOneDominates:
        "If somebody tops your story at once, say: “We must have that one. Please give it a label in the next minutes.”",
    },
    {
      id: "write-the-label",
      title: "Write the label",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, write one label. It has three parts: the name of the piece, what it is made of, and what it teaches the visitor. Your own failure only, and a small one.",
      leaderSays:
        "Now you fill the rooms. Think of a small failure of your own from the last weeks. It cost an hour, or a red face. Write its label, as you find it on a museum wall. First a name for the piece. Then what it is made of. Then what it teaches the visitor. Like this. Name: The Mail to Everybody. Made of: one wrong click and a hundred replies. It teaches: look at the top line before you send. Bring your own things only, nobody gives away what belongs to a friend. Labels hang here without the artist’s name.",
      ifSilent:
        "Artists need quiet. If the walls stay bare, say: “What did you do twice because the first time went wrong?”",
      ifOneDominates:
        "If somebody reads theirs aloud, say: “The doors open in a moment. For now it hangs under a cloth.”",
      remote: "Cameras off is fine here. A countdown in the chat tells people when the doors open.",
    },
    {
      id: "the-guided-tour",
      title: "The guided tour",
      kind: "talk",
      minutes: 6,
      everybody:
        "The guide reads the labels, one after another. If the same has happened to you, raise a hand. The guide says how many hands there are, and walks on. Nobody asks whose it is.",
      leaderSays:
        "The doors are open, and here is our guide. Please lead us through the rooms, one label at a time. The rest of us are visitors. If a piece looks like something you have done yourself, lift your hand. No story, just the hand. Our guide counts aloud, and we move on. We do not ask who made a piece. If the artist wants to sign it, they may say “that one is mine”, and we nod with respect. If there are too many for today, the rest stay on the board, where you can visit them yourselves.",
      ifSilent:
        "No hands is a result too. The guide may say: “A rare piece, then,” and go to the next.",
      ifOneDominates:
        "If a visitor explains a piece, let the guide say: “Questions are welcome in the museum café.”",
      remote: "A raised hand in the meeting works. Let the guide wait two breaths before counting.",
    },
    {
      id: "a-sign-at-the-trap",
      title: "A sign at the trap",
      kind: "decide",
      minutes: 3,
      everybody:
        "Take the piece with the most hands. What sign would warn the next person, and where must it hang so that they see it in time? Agree on the words of the sign.",
      leaderSays:
        "Which piece had the most hands? (Ask the guide.) So this is not one person’s slip, it is a trap in the floor. We put a sign there. What should it say, in ten words at most? And where does it hang, so that people see it before the fall and not after? In the form, on the door, at the top of the page? Better still, can we close the hole? Give me an idea, and then a better one.",
      ifSilent:
        "If the tour had no hands at all, take the piece that would cost us most. Begin its sign: “Before you click here…” Then let others finish it.",
      ifOneDominates:
        "Say: “Nice sign. Would somebody understand it who has not fallen in yet? Who can tell?”",
    },
    {
      id: "who-puts-it-up",
      title: "Who puts it up",
      kind: "commit",
      minutes: 3,
      everybody:
        "Write down in the panel who puts up the sign or closes the hole, and by which day. Name a visitor who will go and see if it is there.",
      leaderSays:
        "A sign in our heads warns nobody. Who puts it up, or closes the hole, and on which day? Into the panel with it, please. And who will drop by as a visitor and tell us that it hangs there? The museum closes for today. If you break something small next week, do not hide it. We have lots of wall left. Thank you for lending us your pieces.",
      ifSilent:
        "Say: “I put it up by Wednesday. Who comes by and tells us whether one can see it in time?”",
      ifOneDominates:
        "Say: “Thank you. Would you be the visitor who looks, so that somebody else can put it up?”",
    },
  ],
  resources: ["celebrating-failure", "on-being-wrong", "laughing-with-or-at"],
};
