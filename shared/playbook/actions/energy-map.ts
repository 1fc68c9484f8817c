import type { TeamAction } from "../../team-action.ts";

/** The week that all share, drawn as a map: where it gives strength and where it takes it. */
export const energyMap: TeamAction = {
  id: "energy-map",
  title: "Springs and Swamps",
  summary:
    "Draw a map of the week you share: where it gives strength, where it takes it. Mend one spot.",
  components: ["resilience", "flexibility"],
  signals: ["coordination-cost", "disengagement"],
  moments: ["planning", "retrospective"],
  topics: ["emotional-intelligence"],
  why: {
    text: "People mostly know their own low hours, and teams report surprise at how many of them sit at the same place in the week. A low that people share, they say, can often be eased by one move in the calendar, which no one of them could make alone.",
    evidence: "practice",
  },
  minutes: 25,
  shorter: {
    minutes: 20,
    steps: {
      "my-best-hour": 2,
      "one-spring-one-swamp": 4,
      "walk-through-the-week": 5,
      "dots-on-the-map": 2,
      "bridge-detour-bench": 4,
      "the-map-changes": 3,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People whose weeks touch: the same meetings, dates or shifts. It helps if one of you may move things in the calendar.",
  },
  whenToUse: [
    "By Thursday everybody is worn out, though no single day was that bad.",
    "You plan the next quarter and fill every hour as if all hours were alike.",
    "A new rhythm has begun: other shifts, other meetings, more days at home.",
  ],
  whenNotToUse: [
    "One person’s tiredness is what it is really about. Talk to them, and not to a map.",
    "The next weeks are nothing like the last ones. Wait until they have a shape again.",
  ],
  notice: "Somebody puts off a hard talk from the swamp to a better hour, says so, and gets a nod.",
  quietWay:
    "An hour in the chat is as good as a spoken one. Your notes can be read by somebody else, and with “pass” you come along and say nothing.",
  caution:
    "Strength is also a matter of health, age, sleep and small children. Nobody has to explain a low hour. If somebody is teased for a slow morning, say: “We look at the week here, not at people.”",
  prepare: [
    "Go through your own last week and find the hour in which you came back to life, and the one in which you sank.",
    "Get a sheet or an empty page ready with the days of the week in a row. You will mark the map as people read.",
    "Check which of the team’s dates can be moved at all.",
  ],
  steps: [
    {
      id: "my-best-hour",
      title: "My best hour",
      kind: "talk",
      minutes: 3,
      everybody:
        "Name the hour of the week in which you are most awake: a day and a time, such as “Tuesday at ten”. No reasons. The leader marks it with a star. You can pass.",
      leaderSays:
        "We draw a map today, and the land is our week. Let us start with the stars. In which hour of the week are you most awake? Give me a day and a time, and nothing else. Tuesday at ten. Friday at three. You do not have to defend it. I put a star on the map for each. Mine is here. (Say it and mark it.) If you do not know, or do not want to, just say “pass”. Then the next one down the list, please.",
      leaderBegins: true,
      ifSilent:
        "Go slowly through the days of the week and ask people to say or type “stop” where they wake up.",
      ifOneDominates:
        "If a talk on sleep begins, say: “The map takes one star from you. Which hour gets it?”",
      remote:
        "Share the page with the days, and let people in other time zones give their own local hour.",
    },
    {
      id: "one-spring-one-swamp",
      title: "One spring, one swamp",
      kind: "write",
      minutes: 5,
      everybody:
        "Alone, walk through last week in your mind. Write one note with a spring, where you got some strength back, and one with a swamp, where it drained away. Say which it is, then the day and the time: “Swamp, Wednesday at two: …”.",
      leaderSays:
        "Now walk through last week on your own, from Monday morning on. Somewhere there was a spring that gave you some strength back: a quiet hour, a walk, a laugh. And somewhere there was a swamp that took it away. Write a note for each. First say which it is, then the day and the time. After that, say in a few words what was there. Three calls without a break. The hour in which all messages come at once. It is about places in our week, please, not about people. I show the notes without your names, all in one go.",
      ifSilent:
        "They are going through their week. Halfway, help with two places: “Monday morning. The hour before you stopped.”",
      ifOneDominates:
        "If somebody describes a swamp at length, say: “We will come through there in a minute. One line on a note is enough.”",
    },
    {
      id: "walk-through-the-week",
      title: "A walk through the week",
      kind: "talk",
      minutes: 6,
      everybody:
        "Go through the days in order. When a day is called, read a note from it, your own or another one. The leader marks it. At the end, say what strikes you about the map. You may just listen.",
      leaderSays:
        "Now we go through the week together, from Monday on. I call the day. Somebody reads one note from it, and it need not be your own. I mark a plus for each spring and a minus for each swamp. If the same thing stands on other notes, just say “same”. We do not stop anywhere for long, and a day may be empty. At the end we look at it as a whole. Where are the stars, and where are the swamps? Does a swamp sit on a star? We would want to know that. Now, Monday.",
      ifSilent:
        "Read the day’s notes yourself and go on. At Wednesday, ask who takes over the reading.",
      ifOneDominates: "Say: “We have to get to Friday before dark,” and call the next day.",
      remote: "Mark the map on the shared page, and say aloud what you mark and where.",
    },
    {
      id: "dots-on-the-map",
      title: "Which swamps do we share?",
      kind: "vote",
      minutes: 3,
      votesOn: "one-spring-one-swamp",
      everybody:
        "Put your three dots on swamps that you step into as well. If a spring is in danger of drying up, it may have a dot too.",
      leaderSays:
        "You each have three dots. Put them on swamps that take your strength too, even if somebody else wrote the note. A swamp that is only yours you can mark as well, but the ones that we share are easier to change together. And if there is a spring that we might lose, give it a dot, so that we look after it. It takes a minute, no more.",
      ifSilent: "Nothing to do but wait. Speak up when half a minute is left.",
      ifOneDominates:
        "If somebody tells others where they ought to be tired, say: “Each of us knows that best alone.”",
    },
    {
      id: "bridge-detour-bench",
      title: "Bridge, detour or bench",
      kind: "decide",
      minutes: 5,
      everybody:
        "For the top note, choose one. Bridge: change what is there. Detour: move it to another hour, away from the stars. Bench: leave it, and put ten free minutes behind it. For a spring, put up a fence: nothing else goes there.",
      leaderSays:
        "What do we do about this one? We build a bridge: we change what is there, shorter, smaller, fewer of us. Or a detour: it moves to another hour, and please not onto a star. Or a bench: it stays as it is, with ten free minutes for all after it. If a spring came out on top, we put a fence round it, and nothing else may go there. Show me one finger for the bridge, two for the detour, three for the bench. (Look round, hear two reasons, and name the choice.) Who else walks through there and has to be asked?",
      ifSilent:
        "Start with the bench, because it is the cheapest: “Could we live with ten free minutes after it, from next week on?”",
      ifOneDominates:
        "If somebody redraws the whole week, say: “One spot today. Which would you mend first?”",
      remote: "Have people type the word, because fingers are hard to count on a small picture.",
    },
    {
      id: "the-map-changes",
      title: "The map changes",
      kind: "commit",
      minutes: 3,
      everybody:
        "In the panel: who changes the calendar and asks those concerned, by which day. And who asks in two weeks, at that very hour: “Has that hour got lighter?”",
      leaderSays:
        "A map is only paper. The week changes when somebody moves it in the calendar. Who does that, and by which day? Enter it in the panel, please, and ask the people it concerns before you do. Then I need a second one of us. In two weeks, at that very hour, you ask: has that hour got lighter? If it has not, we try another of the three. I keep the map. Thank you for your swamps.",
      ifSilent:
        "Open the calendar on the spot and ask who clicks. It takes less time than finding a reason not to.",
      ifOneDominates:
        "If the keeper of the calendar says that it is quicker alone, say: “Surely. And who asks us in two weeks?”",
    },
  ],
  resources: ["how-you-recharge", "why-work-doesnt-happen", "ups-and-downs-at-work"],
};
