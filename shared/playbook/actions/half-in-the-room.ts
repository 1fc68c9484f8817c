import type { TeamAction } from "../../team-action.ts";

/** A check of the hybrid meeting by trading places: some leave the room, the screen takes the chair. */
export const halfInTheRoom: TeamAction = {
  id: "half-in-the-room",
  title: "Half in the Room",
  summary: "Trade places between the room and the screen, and mend what one side never saw.",
  components: ["flexibility", "engagement"],
  signals: ["disengagement", "misalignment"],
  moments: ["retrospective", "new-people"],
  topics: ["remote-work"],
  why: {
    text: "In a review of 24 controlled studies, guided looking back changed what teams did less when they met online. It says nothing of meetings that are half and half, and this check is untested, so use it to see what gets lost on the way to a screen.",
    evidence: "some",
    source: {
      title:
        "Lines and others (2021), The effectiveness of team reflexivity interventions, doi 10.1037/spy0000251",
      seen: "cited",
    },
  },
  minutes: 30,
  shorter: {
    minutes: 20,
    steps: {
      "what-i-see-from-here": 3,
      "trade-places": 6,
      "from-the-other-chair": 3,
      "read-across": 3,
      "dots-on-the-repair": 0,
      "one-repair": 3,
      "before-the-next-meeting": 2,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "A team of which some sit in a room and some on a screen today. At least one person should be on each side.",
  },
  whenToUse: [
    "Some are always in the room, and others always on the wall.",
    "People on the screen speak last, or only when they are asked.",
    "You have moved, changed the days in the office, or got a new camera.",
  ],
  whenNotToUse: [
    "All of you are in one room today, or all on screens. There is nothing to trade.",
    "You are about to decide who may work from home. People would argue for their place instead of looking at it.",
  ],
  notice:
    "Someone in the room says “wait, the screen has a hand up” before you do, and side talks get retold.",
  quietWay:
    "You do not have to move: keep your seat and watch. Notes and dots say it without your name, and the chat is as good as a voice all the way through.",
  caution:
    "People have reasons for where they work: health, children, a long road, a full home. Nobody needs to explain theirs, show their room or turn a camera on. We check the set-up, not the choice. If only one or two are on the screen, their notes are easy to guess, so tell them that a general note is fine.",
  prepare: [
    "Choose a light, real question that the team can settle in three minutes, such as the day of your next planning.",
    "Ask one or two people from the room whether they would step out and join by their own device, with headphones, in the corridor or another room. It saves time if they have joined before the start, on mute.",
    "Ask one person on the screen whether they would lead those three minutes.",
  ],
  steps: [
    {
      id: "what-i-see-from-here",
      title: "What I see from here",
      kind: "talk",
      minutes: 3,
      everybody:
        "One after another, screen first: say in a sentence what you can see and hear of the others at this moment. You can type it, or pass.",
      leaderSays:
        "We are in one meeting and in two places. Today we find out how different those two are. First the people on the screen, then the room. Tell us in a sentence what you see and hear from where you are. I see six heads and a jug. I hear a chair. No need to be polite about it. You need not say why you are where you are, and your camera can stay off.",
      ifSilent:
        "Describe your own view, with one thing that you cannot see: “I do not know who is laughing.”",
      ifOneDominates: "Say: “That is a good view. What does the person farthest from you see?”",
      remote: "Read the list of people on the screen by name, so that each is offered a turn.",
    },
    {
      id: "trade-places",
      title: "Trade places",
      kind: "talk",
      minutes: 8,
      everybody:
        "One or two people leave the room and join by their own device. Somebody on the screen takes the lead. Talk about the leader’s question for three minutes as you always do. Notice what you miss.",
      leaderSays:
        "Now we trade. (Name the people who agreed.) You take your device, leave us, and join from outside. Please use headphones. And you, on the screen, have the lead for the next three minutes. Our question is this one. (Read it.) The rest of us behave as we always do, not better. If you lead from the screen, do you see who wants to speak? If you went out, can you get a word in? If you sit in the room, do you look at the screen at all? I keep the clock and hold my tongue. When time is up, everybody comes back.",
      ifSilent:
        "Let the silence stand for once. It belongs to what we are looking at. After twenty seconds, hand the question to the one who leads.",
      ifOneDominates:
        "Do not step in unless it gets unkind. Who is heard, and who is not, is just what people should notice.",
      remote:
        "If nobody can leave the room, let two people turn their backs to it and take part only through their own device.",
    },
    {
      id: "from-the-other-chair",
      title: "From the other chair",
      kind: "write",
      minutes: 4,
      everybody:
        "Each alone, begin one note or two with “On the screen…” or “In the room…”. Say what you could not see, hear or do, or what made it easy. It can be from today or from other days.",
      leaderSays:
        "Welcome back, all of you. How was it over there? Do not tell us yet, write it. One note or two, please. Start with “On the screen” or with “In the room”, so that we know which side it is about. What could you not hear? When did you want to speak and did not? What worked better than you thought? Write about cables, cameras, turns and habits, not about people. Nobody will see who wrote what.",
      ifSilent:
        "Say: “Who was first to speak? Who was last? Was there a joke that did not make it through the wall?”",
      ifOneDominates:
        "If one who came back is full of it, say: “Quick, put it in a note while it is fresh.”",
    },
    {
      id: "read-across",
      title: "Read it across",
      kind: "talk",
      minutes: 5,
      everybody:
        "People in the room read out the notes about the screen. People on the screen read out the notes about the room. After each one: a hand or a thumb for “I know this”. No defence, no repairs yet.",
      leaderSays:
        "We read these crosswise. If you sit in the room, you read a note that begins with “On the screen”. If you are on the screen, take one from the room. Read it as if it had happened to you. After each note I ask: who knows this? Put up your hand, or send a thumb. It is tempting to explain why that is so, or to mend it at once. Please hold on, that comes soon. What stays unread can still be seen on the board.",
      ifSilent:
        "Begin with the smallest note, ask for hands, and then ask: “When was that, for one of you?”",
      ifOneDominates:
        "If somebody explains the equipment, say: “Later I will want to know just that. First, who else knows this feeling?”",
    },
    {
      id: "dots-on-the-repair",
      title: "What shall we mend?",
      kind: "vote",
      minutes: 2,
      votesOn: "from-the-other-chair",
      everybody:
        "Think of the side that you are seldom on. Put your three dots where a repair would help those people most.",
      leaderSays:
        "You have three dots, and I ask you to spend them on the others. If you are mostly in the room, think of the screen. If you are mostly on the screen, think of the room. Which note, if it were mended, would make the next meeting better for them?",
      ifSilent: "Fine as it is. Give them a sign for the last half minute.",
      ifOneDominates:
        "If the room starts to debate, say: “They can hear only half of this. Dots first, please.”",
    },
    {
      id: "one-repair",
      title: "One repair",
      kind: "decide",
      minutes: 5,
      everybody:
        "Choose one thing to mend that needs no money: where we sit, who looks at the screen, how we take turns. The side that it is for says whether it would help. Try it on the spot if you can.",
      leaderSays:
        "Which note matters most to us? Let us take that one and find a repair that we could have by the next meeting. No shopping. We can move a chair, move the camera, give one person the job of watching the screen, or let the screen speak first. One rule: the side that it is for has the last word. Would this help you, or does it only look helpful from here? If we can try it for a minute right now, then we do.",
      ifSilent:
        "Turn your own device round, move two chairs, and ask the screen: “Better or worse?”",
      ifOneDominates:
        "Say: “I have the idea of the room. Now I wait for one from the screen,” and do wait.",
      remote: "Here the screen speaks first. The room begins after two voices from there.",
    },
    {
      id: "before-the-next-meeting",
      title: "Before the next meeting",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who sets up the repair before our next meeting, with the day. Somebody from the other side confirms whether it made a difference.",
      leaderSays:
        "Who sets this up before we meet again? Please write your name and the day in the panel. And who on the other side will tell us if it made a difference? I mean a real answer, not “it was fine”. If it did not help, we take it away and try the next one. Thanks to those who went out and came back, and to the one who led us from the wall.",
      ifSilent:
        "Say: “I come five minutes early and move the camera. Who on the screen tells me when it is right?”",
      ifOneDominates:
        "If the one with the tools takes it all, say: “Show one of us how, then it works on your day off too.”",
    },
  ],
  resources: [
    "great-hybrid-meeting",
    "leading-a-hybrid-team",
    "democratizing-remote-work",
    "video-conference-call",
  ],
};
