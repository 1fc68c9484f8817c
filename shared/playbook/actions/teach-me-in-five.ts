import type { TeamAction } from "../../team-action.ts";

/** Two five-minute lessons on the spot: the learner’s hands do it, the teacher’s stay still. */
export const teachMeInFive: TeamAction = {
  id: "teach-me-in-five",
  title: "Teach Me in Five",
  summary: "Wish for something that a colleague can do, and learn it now with your own hands.",
  components: ["learning", "flexibility"],
  signals: ["delayed-hand-offs"],
  moments: ["retrospective", "new-people"],
  topics: ["handing-over"],
  why: {
    text: "People who teach each other at work report that five minutes with their own hands stay longer than an hour of watching. Those who teach say that they find out what they always leave out, because a learner gets stuck exactly there.",
    evidence: "practice",
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "show-me-how": 3,
      "dots-on-wishes": 2,
      "teacher-and-hands": 3,
      "first-lesson": 6,
      "second-lesson": 0,
      "tell-the-one-who-was-away": 3,
      "do-it-alone-once": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People who do different things, or the same thing in different ways. New members can teach too, they bring tricks from elsewhere.",
  },
  whenToUse: [
    "A useful thing is known to one or two people only.",
    "You have seen a colleague do something in a second that takes you an hour.",
    "For a long time the team has only turned out work, and nobody has learned a thing.",
  ],
  whenNotToUse: [
    "What people want to learn takes days, such as a language or a trade.",
    "Learning here would touch real customer data or a running machine.",
    "A whole piece of work is changing hands. Five minutes are not enough, rehearse the hand-over by itself.",
  ],
  notice: "A person who is away no longer stops the work, and “show me” is said without a blush.",
  quietWay:
    "Wishes and dots need no voice. You can be hands, teacher or watcher, and watchers write down the steps. In pairs you may write what you remember instead of telling it. Nobody is made to sit in the learner’s chair.",
  caution:
    "It is odd to be slow while others watch. If the room gets impatient or funny about it, say: “We are here for slow.” The learner may hand over the chair at any time.",
  prepare: [
    "Check that a screen or a table is there on which things can be shown, with nothing private on it.",
    "Have one lesson of your own up your sleeve, in case no teacher comes forward.",
    "Know how you will stop a lesson at five minutes, even a lovely one.",
  ],
  steps: [
    {
      id: "show-me-how",
      title: "Show me how you…",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, finish one or two notes that begin “Show me how you…”. Wish for something small that somebody here can do: a shortcut, a sentence for a hard call, a way to sort a list. It must fit into five minutes.",
      leaderSays:
        "Today we learn something, right here. Each of you writes one or two wishes, alone. Begin with “Show me how you”. Think of the times when you looked over a shoulder and thought: wait, how was that? How you find a mail from last year. How you calm a cross caller. How you fold that box. Perhaps you feel that you ought to know it. All the better, we get rid of that today. It has to fit into five minutes, so wish for a slice and not for the cake. You can put in whose trick it is. Your own name stays out.",
      ifSilent:
        "Give it a minute. Then: “What do you ask somebody to do for you, each time it comes up?”",
      ifOneDominates:
        "If someone offers a lesson already, say: “You will get your class. First we find out what they wish for.”",
    },
    {
      id: "dots-on-wishes",
      title: "Which lessons do we want?",
      kind: "vote",
      minutes: 3,
      votesOn: "show-me-how",
      everybody:
        "Choose with your three dots: what do you want to be able to do by yourself next week?",
      leaderSays:
        "That is our timetable, and it is too full. Choose with your three dots. Give them to what you would use next week, with your own hands. If you can do it already, leave it to the others. If you can do it and would like to teach it, you can offer that in a minute.",
      ifSilent:
        "They are choosing. Say once that a dot does not put anybody into the learner’s chair.",
      ifOneDominates:
        "If somebody says that a thing is easy, answer: “Good, then it fits into five minutes,” and let people choose.",
    },
    {
      id: "teacher-and-hands",
      title: "A teacher and two hands",
      kind: "decide",
      minutes: 3,
      everybody:
        "For the top wish, or the top two if there is time, settle who teaches and whose hands do it. The hands belong to somebody who cannot do it yet, and who wants to. If nobody can teach it, take the next wish.",
      leaderSays:
        "This one is on top. Who can do it well enough to show it? It need not be the best of us. And who lends us a pair of hands that have never done it? That is the chair of honour, because most is learned there. Say yes only if you want to. If we have time for two lessons, we fill the seats for the second one as well. Teacher and learner, please take your places. The rest of us come close.",
      ifSilent:
        "Sit down in the learner’s chair yourself. It is often the teacher’s chair that fills next.",
      ifOneDominates:
        "If one person could teach it all, say: “You get one lesson. For the other I want a new teacher.”",
    },
    {
      id: "first-lesson",
      title: "The first lesson",
      kind: "talk",
      minutes: 6,
      everybody:
        "The teacher speaks and touches nothing. The learner does it, and says aloud what they are doing. The others write down the steps. If the learner gets stuck, wait for two breaths before you help. After five minutes, stop.",
      leaderSays:
        "Here are the rules of the school. The teacher only speaks, and keeps both hands away. The learner does all of it, and tells us: now I do this. When the learner is stuck, we wait for two breaths. Then the teacher says the next small thing, not the next three. All others write the steps down, as if they had to do it alone tomorrow. No sighs and no “it is quite simple”. In five minutes I ring the bell, wherever we are. Please begin with what it is good for.",
      ifSilent:
        "If the teacher is lost for words, ask: “What do you look at first? What do you do then?”",
      ifOneDominates:
        "If a watcher takes over, say: “There are two teachers now, and that is one too many. Write it down for us.”",
      remote:
        "The learner shares the screen, not the teacher, and first closes what is private. It is slower and that is the point.",
    },
    {
      id: "second-lesson",
      title: "The second lesson",
      kind: "talk",
      minutes: 6,
      everybody:
        "A new teacher, new hands, the same rules. This time the learner may say “slower” or “why?” at any point, and the teacher answers before they go on.",
      leaderSays:
        "Change of seats. Our next teacher and our next learner, please. The rules are the same. The hands of the teacher rest, the others take notes, and I have the bell. I add one thing. The learner may say “slower” or “why” as often as they like, and the teacher answers that first. If the answer to “why” is “we have always done it so”, we may laugh a little, and note it. Off we go.",
      ifSilent:
        "Ask the learner: “What do you expect to happen if you press that?” A guess makes the hands move.",
      ifOneDominates:
        "If the teacher reaches for it, say: “Let it go wrong once, if it does no harm. One remembers that.”",
      remote: "Pass the screen to the new learner before the clock of this step runs.",
    },
    {
      id: "tell-the-one-who-was-away",
      title: "Tell the one who was away",
      kind: "pairs",
      minutes: 5,
      everybody:
        "In pairs: one plays a colleague who was away today. The other explains a lesson in a few steps. The one who was away may ask one thing. Then swap. Check with your notes what was missing, and mark ready.",
      leaderSays:
        "Now we find out what has stuck. Please pair up, teachers and learners mixed in. One of you was away today, just in play. The other explains what we learned, in a few steps, without peeping. You may ask one question back. Then swap. After that look in your notes. The step that both of you forgot is the one that we should write in bold. With an odd number, two can be away. Press ready when you know the bold step.",
      ifSilent:
        "Sit down with a stuck pair: “I was away. Where do I click?” Then be slow to understand.",
      ifOneDominates: "At half time say to all: “Now the other one was away. Please swap.”",
      remote: "In small rooms, one person can share the notes when both have tried without.",
    },
    {
      id: "do-it-alone-once",
      title: "Do it alone, once",
      kind: "commit",
      minutes: 3,
      everybody:
        "Put in the panel: who will do it alone, on a real piece of work, by which day. The teacher will be asked if it worked. And who cleans up the notes for the rest?",
      leaderSays:
        "What is not used within a week is gone. So who does it alone, on a real piece of work, and by which day? It does not need to be the one in the chair. The teacher will confirm that it worked, or come to help. Please write that in the panel. We need one more name: who makes the notes readable, with the bold step in bold? The wishes that got no lesson stay on our list. Thank you to our teachers, and a deep bow to the hands.",
      ifSilent: "Say: “I try it on Monday and tell you honestly how it went. Who does it with me?”",
      ifOneDominates:
        "If the teacher offers to do it, say: “You can do it already. We are looking for somebody who cannot.”",
    },
  ],
  resources: ["t-shaped-people", "check-back-tool", "believing-you-can-improve"],
};
