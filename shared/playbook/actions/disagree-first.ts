import type { TeamAction } from "../../team-action.ts";

/** A seat against the plan that moves from person to person before anything is agreed. */
export const disagreeFirst: TeamAction = {
  id: "disagree-first",
  title: "Disagree First",
  summary:
    "The seat of no goes round, half a minute for each who takes it, before the team says yes.",
  components: ["courage", "openness"],
  signals: ["misalignment", "unspoken-friction"],
  moments: ["planning"],
  topics: ["conflict", "psychological-safety"],
  why: {
    text: "People who take turns in this role report that it is easier to speak against a plan when it is their job for half a minute. A doubt that is only played can stay a game, so the team is asked at the end whether a real one is left.",
    evidence: "practice",
  },
  minutes: 20,
  shorter: {
    minutes: 15,
    steps: {
      "in-borrowed-words": 2,
      "best-case-against": 3,
      "seat-of-no": 5,
      "stay-bend-check": 3,
      "what-we-do-about-it": 2,
    },
  },
  who: {
    from: 4,
    to: 8,
    note: "Whoever has a say in the plan or has to live with it. Whoever made it takes part as well.",
  },
  whenToUse: [
    "A choice is about to be made, and so far all of you have only nodded.",
    "One or two people always do the doubting, and you would like to share the load.",
    "Agreed things get undone later by people who never quite agreed.",
  ],
  whenNotToUse: [
    "Two people are already in a fight about this plan. It would add fuel.",
    "The decision was made elsewhere and will not move.",
    "Whoever made the plan hears about this action only now. Ask them a day before.",
    "There are two plans, and each has its friends. Argue the Other Side is made for that.",
  ],
  notice:
    "Someone who likes a plan names its weak point unasked, and its maker says “tell me more”.",
  quietWay:
    "A note on the board can sit in the seat for you: the leader reads it. Choices can be typed, and the seat can be handed on without a word.",
  caution:
    "The plan has a maker with feelings. If a sentence starts with “you”, stop it kindly: “Say it about the plan.” Ask the maker after the meeting how it was for them.",
  prepare: [
    "Choose one plan that is real and still open. Ask its maker whether they are willing, and tell them that they speak last.",
    "Ask somebody else to be ready to tell the plan in three sentences.",
    "Prepare your own half minute against it. You open the seat, or somebody else does if the plan is yours.",
  ],
  steps: [
    {
      id: "in-borrowed-words",
      title: "The plan in borrowed words",
      kind: "talk",
      minutes: 3,
      everybody:
        "Somebody who did not make the plan tells it in three sentences: what, why, by when. Its maker may correct one thing.",
      leaderSays:
        "Before we agree, we disagree, all of us and on purpose. First, are we talking about the same thing? I ask somebody who did not make this plan to tell it to us. What do we want to do? Why? By when? Three sentences. If you get it wrong, we learn something. After that, the one who made it may correct one thing. (Look at the person you asked.) Would you?",
      ifSilent:
        "Tell it yourself, with one honest gap: “And here I am not sure what we meant.” Let the maker fill it.",
      ifOneDominates:
        "If the maker retells all of it, say: “One correction for now. The last turn in the seat will be yours.”",
    },
    {
      id: "best-case-against",
      title: "The best case against",
      kind: "write",
      minutes: 4,
      everybody:
        "Alone, write one note: the best case against this plan. Do it even if you love the plan. Name what is weak in the plan, not in the people who made it.",
      leaderSays:
        "For a few minutes, all of us are critics. Write one note with the best case against the plan. Not the loudest one, the best one. It may be the time, the money, the people who have to live with it, or a better idea that we leave out. If you like the plan, you do it too. You may know best where it is soft. Be hard on the plan and easy on its makers. When the notes come up, we cannot tell who meant it and who only did their homework.",
      ifSilent:
        "Let them think. At half time, ask into the quiet: “What would our most careful customer say?”",
      ifOneDominates:
        "If somebody defends the plan already, say: “Today even the fans are against it, for a few minutes. Write your best shot.”",
      remote:
        "Say when the quiet starts and when it ends. On a call nobody sees that the others are still writing.",
    },
    {
      id: "seat-of-no",
      title: "The seat of no",
      kind: "talk",
      minutes: 6,
      everybody:
        "One at a time, speak against the plan for up to half a minute, with any note from the board. All others may say only “go on”. Then hand the seat on, to a name or to whoever would like it. You may read a note and stop there, or hand it on at once.",
      leaderSays:
        "We have one seat of no, and it moves. When you sit in it, speak against the plan for half a minute. Take your own note, or any other. The rest of us may say just two words: “go on”. No reply, not even a good one. If you made the plan, write down what you hear, and sit there last. The final minute is kept for you. When you are done, hand the seat on, to a name or to whoever would like it. It may be handed on at once. I go first, so that you see it does not bite.",
      leaderBegins: true,
      ifSilent:
        "If the seat stays empty, read two notes from the board on its behalf, and offer it once more.",
      ifOneDominates:
        "Stand up, or raise your hand to the camera, and say: “The seat is moving on. To whom do you give it?”",
      remote:
        "Each speaker types the name of the next one in the chat, so that the seat is never lost.",
    },
    {
      id: "stay-bend-check",
      title: "Stay, bend or check",
      kind: "decide",
      minutes: 4,
      everybody:
        "Hear from the maker what was new to them. Then choose: the plan stays, one thing in it bends, or one thing is checked before we start. Say so if a real doubt is left.",
      leaderSays:
        "The seat is empty, and we are ourselves again. First, a question to the one who made the plan. What did you hear that you had not thought of? (Listen.) Now there are three ways. The plan stays as it is. One thing in it bends. Or we check one thing before we start. Which is it? And if you have a real doubt left, please say so now, or put it in the chat. That part was never a game.",
      ifSilent:
        "Offer the middle way: “If one thing had to bend, which would cost us least?” Ask for a thumb or a word in the chat.",
      ifOneDominates:
        "Say: “I have heard you in both your roles. Now I would like two other voices, long or short.”",
    },
    {
      id: "what-we-do-about-it",
      title: "What we do about it",
      kind: "commit",
      minutes: 3,
      everybody:
        "Write in the panel what gets changed or checked, by whom and until when. If the plan stays, write its first step. Name a second pair of eyes.",
      leaderSays:
        "Let us write it down. If something bends, who changes it? If something is checked, who does that? If the plan stays, what is its first step, and who takes it? One name, one day, in the panel. Who will be the second pair of eyes? We have said no in every way we know. Now our yes is worth more. Thank you, and a special thank you to the one whose plan it was.",
      ifSilent:
        "Ask: “Who would sleep better if they checked it themselves?” If nobody would, take it yourself.",
      ifOneDominates:
        "If it all lands with the maker, say: “You brought the plan. Let somebody else bring the change.”",
    },
  ],
  resources: ["dare-to-disagree", "disagreeing-more", "impression-management", "best-ideas-win"],
};
