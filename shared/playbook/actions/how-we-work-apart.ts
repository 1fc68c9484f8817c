import type { TeamAction } from "../../team-action.ts";

/** What people who work in different places expect of each other, said and tried for a month. */
export const howWeWorkApart: TeamAction = {
  id: "how-we-work-apart",
  title: "How We Work Apart",
  summary: "See how differently you read the same message, and agree on two or three house rules.",
  components: ["engagement", "flexibility"],
  signals: ["coordination-cost", "misalignment", "delayed-hand-offs"],
  moments: ["retrospective", "new-people"],
  topics: ["remote-work"],
  why: {
    text: "In a review of 24 controlled studies, guided looking back changed what teams did less when they were apart. It does not say how to close that gap, so this action goes by what teams report: say what you expect, write it down, and look again.",
    evidence: "some",
    source: {
      title:
        "Lines and others (2021), The effectiveness of team reflexivity interventions: a systematic review and meta-analysis of randomized controlled trials, doi 10.1037/spy0000251",
      seen: "cited",
    },
  },
  minutes: 45,
  shorter: {
    minutes: 30,
    steps: {
      "lean-in-lean-back": 5,
      "apart-is": 5,
      "stories-from-both-ends": 0,
      "dots-on-house-rules": 3,
      "one-rule-each": 7,
      "would-it-have-helped": 7,
      "on-the-door": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "All who work with each other from more than one place, even if that is one day a week. If some sit together, they join each on their own screen.",
  },
  whenToUse: [
    "Answers come too late for some and too fast for others.",
    "Those in the office know things that those at home hear about a week later.",
    "New people ask how things are done here, and get three different replies.",
  ],
  whenNotToUse: [
    "The company is just deciding who has to come back to the office. Wait until that is known.",
    "You all sit in one room every day. There are better things to do with the time.",
  ],
  notice:
    "Fewer messages say “just checking if you saw this”, and people go offline without giving a reason.",
  quietWay:
    "Leaning can be done with the camera off: type “in”, “mid” or “back”. Notes carry no names, instead of working in a pair you may write a rule alone, one can be agreed with a thumb, and you need not tell anything about your home.",
  caution:
    "People have reasons for their hours and their closed cameras that are nobody’s business: children, health, a small flat, prayer. Do not ask why. If somebody is called slow or always online, say: “We are setting the rule, not grading anybody.”",
  prepare: [
    "Choose three small situations from your own days, or use the three in the first step.",
    "Ask those who sit together to use their own screens, so that all are in the same boat.",
    "Find out what is fixed already: core hours, data rules, phone duty. You cannot agree those away.",
  ],
  steps: [
    {
      id: "lean-in-lean-back",
      title: "Lean in, lean back",
      kind: "talk",
      minutes: 7,
      everybody:
        "Hear three small situations. Lean in, or type “in”, for “within the hour”. Stay in the middle, or type “mid”, for “today”. Lean back, or type “back”, for “when it suits you”. After each one, two people who like to say why.",
      leaderSays:
        "We guess a lot about each other. Today we swap some guesses for rules. I tell you about a message. You show or type how soon you expect an answer. Lean in: within the hour. In the middle: today. Lean back: when it suits you. In the chat: in, mid or back. At four in the afternoon you write: can you have a look at this? (Look round.) Who says in, and why? And who says back? At nine in the evening you write: where is the file? And last, you ask a question in our channel, to nobody by name. (Take two voices after each.) Nobody is wrong. We have just never asked.",
      ifSilent:
        "Say what you would have expected yourself, and ask: “Who would have let me wait longer?”",
      ifOneDominates:
        "If somebody tells the others how it should be, say: “That may become our rule. For now I only collect how different we are.”",
      remote:
        "This step is made for screens. Those who are in one room use their own, and any camera may stay off.",
    },
    {
      id: "apart-is",
      title: "Apart is good when…",
      kind: "write",
      minutes: 7,
      everybody:
        "Alone, write one note that begins “Working apart is good when…” and one that begins “It gets hard when…”. Think of messages, meetings, handing over, being new, being alone. No names.",
      leaderSays:
        "There is more to working apart than answers. So please write, each in your own corner of the world. One note begins with “Working apart is good when”. Another begins with “It gets hard when”. Think of a normal week. When did you have to guess? When did you find out last? When did you get more done than you could in an office? Think of meetings with some in a room and some in little squares. I show all notes at the same time and the writers stay unknown. Leave the names of others out, too.",
      ifSilent:
        "Far-off silence feels longer than it is. Look at the count of notes, and say how many have arrived.",
      ifOneDominates:
        "If a talk starts up, turn off your own microphone for all to see, and write.",
      remote: "Cameras may be off while people write. Agree on a minute when all are back.",
    },
    {
      id: "stories-from-both-ends",
      title: "From both ends",
      kind: "talk",
      minutes: 6,
      everybody:
        "Somebody reads a “hard” note. Then anybody tells how the same thing looks from the other end: from the office, from home, from another time zone. One or two voices, then the next note. You may listen only.",
      leaderSays:
        "Each hard thing has another end. I would like to see both. Somebody picks a note that says it gets hard when. Then one of us who often sits at the other end says how it looks from there. It could go like this. I wait for an answer. At the other end, somebody has three calls in a row. Or like this. I hear things last. At the other end, somebody thought that you had been told. It is not a contest about who has it worse. After one or two voices, another person picks a note. And now and then, please pick a good one.",
      ifSilent: "Choose a note about meetings. Everybody has sat at one end or the other of those.",
      ifOneDominates:
        "Ask: “Who has been at the far end of that?” and let somebody from another place speak.",
      remote:
        "Ask first the ones who are farthest away, in distance or in hours. They usually come in last.",
    },
    {
      id: "dots-on-house-rules",
      title: "Where do we need a rule?",
      kind: "vote",
      minutes: 3,
      votesOn: "apart-is",
      everybody:
        "Put your three dots where a simple rule would help: to ease a hard thing, or to protect a good one.",
      leaderSays:
        "Not all of this needs a rule. Some of it only needed to be said. You have three dots. Put them where a simple rule would make your week easier. It may end some guessing. It may also guard something good before it slips away. Too many rules are worse than none, so we go for two or three.",
      ifSilent:
        "People are reading on small screens. Let them have the time, and scroll along yourself.",
      ifOneDominates:
        "If somebody already words the rule, say: “Keep it warm. In one minute you get a partner for it.”",
    },
    {
      id: "one-rule-each",
      title: "When…, we…",
      kind: "pairs",
      minutes: 9,
      everybody:
        "In pairs, best with somebody from another place. Take one of the top notes and write a rule in one sentence: “When…, we…”. Add one case in which it does not apply. Mark ready.",
      leaderSays:
        "Please find a partner, and if you can, one who does not work where you do. Each pair takes one of the notes on top. Different pairs, different notes, as far as they go. Now write a rule in one sentence. It begins with “When”, and goes on with “we”. When it can wait, we write “no hurry”. When one of us is on a screen, we all are. Then add one case where the rule does not hold, because life is like that. Use words that a new person would get on the first day. We have a group of three if the number is odd. Tap ready when you have it.",
      ifSilent:
        "Drop in and ask: “What do you two do already, without ever having said it?” It may be half a rule.",
      ifOneDominates:
        "At the half, send word to all: “Whoever has typed so far now only reads aloud.”",
      remote:
        "If some cannot open a small room, one call for each pair does it. Say when to be back.",
    },
    {
      id: "would-it-have-helped",
      title: "Would it have helped?",
      kind: "decide",
      minutes: 9,
      everybody:
        "Hear each rule once. Ask: would it have helped last week, and whom would it make things harder for? Mend a word if need be. Then thumbs: up for “I will keep it for a month”, sideways for “only if…”. Keep two or three at most.",
      leaderSays:
        "Let us hear the rules, one sentence each. For every rule I ask two things. Would it have helped us last week? Tell me where. And for whom would it make things harder? Think of those with other hours, or with a full house. We can mend a word or two. Then I ask for thumbs. Up means: I will keep this for a month. Sideways means: only if. Tell us the if, and we see whether it can be met. If not, the rule has to wait. A rule that only most of us keep is just a wish. We stop at three, even if the fourth one is lovely.",
      ifSilent:
        "Test the rule on yourself: “Last Wednesday I would have broken it twice.” Then ask who else would have.",
      ifOneDominates:
        "If somebody guards the exact wording, say: “Can you live with it for thirty days? Then it may stay a bit rough.”",
      remote: "Show the sentence on the shared screen, and change it in front of all of you.",
    },
    {
      id: "on-the-door",
      title: "On the front door",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: who puts the rules where we all see them each day, by when. And who asks in a month which rule we keep, change or drop. Two different people.",
      leaderSays:
        "If we shared a house, the rules would hang on the front door. We do not. So where is our door? It may be the top of our channel, or the first page that new people get. Who puts them there, and by which day? And who comes back in a month and asks: keep it, change it or drop it? Please write both in the panel, two names. Someone else checks that the door really shows them. Thank you, from my end to yours. I have a much better picture now of what happens after I press send.",
      ifSilent: "Pick the door yourself, and then ask only: “Who pins it there by tomorrow noon?”",
      ifOneDominates:
        "If the same person looks after all your pages, say: “You have hung up the last five. Whose turn is it today?”",
    },
  ],
  resources: [
    "working-agreements",
    "asynchronous-communication",
    "github-remote-work",
    "written-communication",
  ],
};
