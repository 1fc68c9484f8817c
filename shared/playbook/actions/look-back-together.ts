import type { TeamAction } from "../../team-action.ts";

/** A guided look back at one piece of work, to change one thing next time. */
export const lookBackTogether: TeamAction = {
  id: "look-back-together",
  title: "Look Back Together",
  summary: "Go through one piece of work, find what surprised you, and change one thing.",
  components: ["learning", "openness"],
  signals: ["unverified-execution", "misalignment"],
  moments: ["retrospective"],
  topics: ["learning-from-failure", "verifying"],
  why: {
    text: "In 24 controlled studies with 4,339 people, teams that were guided to look back together did better afterwards, by a moderate amount. The gain looked larger where people rated themselves, so trust what you can count more than how it felt.",
    evidence: "strong",
    source: {
      title:
        "Lines and others (2021), The effectiveness of team reflexivity interventions: a systematic review and meta-analysis of randomized controlled trials, doi 10.1037/spy0000251",
      url: "https://researchers.mq.edu.au/en/publications/the-effectiveness-of-team-reflexivity-interventions-a-systematic-",
      seen: "page",
    },
  },
  minutes: 35,
  shorter: {
    minutes: 20,
    steps: {
      "what-happened": 3,
      "what-surprised-us": 4,
      "it-made-sense": 4,
      "dots-on-lessons": 2,
      "one-change": 4,
      "who-does-what": 3,
    },
  },
  who: {
    from: 3,
    to: 10,
    note: "Everybody who had a hand in the work. People from other teams who were part of it are welcome.",
  },
  whenToUse: [
    "Something is finished: a release, an event, a big delivery, an outage.",
    "It went well and you would like to know why.",
    "The same kind of trouble came up a second time.",
  ],
  whenNotToUse: [
    "Somebody is being judged for what happened. Learning and judging do not fit in one meeting.",
    "People are still exhausted. Sleep first, then look back within a week or two.",
    "Something broke, and everybody tells it differently. “A Timeline Without Blame” gives that an hour.",
  ],
  notice:
    "The next time this kind of work comes up, one thing is done in another way, and people can say why.",
  quietWay:
    "Write more notes instead of speaking. They are shown without names, and the leader can read them out. You may pass in every round.",
  caution:
    "Looking back can turn into a search for who did it. Each time you hear a name with a mistake, ask: “What made that a sensible thing to do at the time?”",
  prepare: [
    "Choose one piece of work with a clear start and end. Write down three or four dates or moments.",
    "Bring one thing that surprised you, best of all about your own part.",
    "Read “Take care” once. The question in it is your most useful tool today.",
  ],
  steps: [
    {
      id: "what-happened",
      title: "What happened",
      kind: "talk",
      minutes: 5,
      everybody:
        "Tell the story together, from start to end: what happened when. Facts only, no reasons yet. Add what the others could not see.",
      leaderSays:
        "We look back at one piece of work, so that next time is easier. We do not look for who did it. All of us did what made sense with what we knew then. First we tell the story together. What happened, and when? Only facts for now, no reasons. I start with the first date. (Say it.) What came next? Add what others could not see from their place.",
      leaderBegins: true,
      ifSilent: "Name your next date and ask: “Who was there? What did you see?”",
      ifOneDominates: "Say: “Thank you, that is one view. Who saw this moment from another side?”",
      remote: "Share your list of dates on the screen and add to it while people speak.",
    },
    {
      id: "what-surprised-us",
      title: "What surprised us",
      kind: "write",
      minutes: 6,
      everybody:
        "Alone, write two notes. Begin with “I expected…, but…” or “It went well because…”. Include one about something that went well.",
      leaderSays:
        "Now write, each alone. Where did things turn out in another way than you thought? Begin with “I expected”, and then “but”. Please write at least one note about something that went well, and begin it with “It went well because”. We learn from both. Surprises about our own part are the most useful ones. Two notes are plenty. They come up together, without names.",
      ifSilent:
        "Writing is quiet. If few notes come, say: “Where did you wait? Where did you redo something? What was easier than you feared?”",
      ifOneDominates:
        "If somebody explains, say: “Please write it down, so that it does not get lost.”",
      remote: "Put the two beginnings and your list of dates into the chat while people write.",
    },
    {
      id: "it-made-sense",
      title: "It made sense at the time",
      kind: "talk",
      minutes: 8,
      everybody:
        "Take turns to read a note that you would like to talk about. For each surprise ask: “What made that a sensible thing to do at the time?” Whoever knows something about it answers. Nobody has to say which note is theirs.",
      leaderSays:
        "We take turns. Please read a note that you would like to talk about. We will not get to all of them, and they stay on the board. When we come to a surprise, we ask one question: what made that a sensible thing to do at the time? There was a reason. Perhaps somebody did not know something, or the time was short, or the tool was unclear. That is what we want to find. For the good notes we ask: how do we get this again? Nobody has to say which note is theirs.",
      ifSilent: "Read a note that you could have written yourself, and answer the question for it.",
      ifOneDominates:
        "Say: “I would like to hear somebody who saw it from farther away.” Then wait, and look at the chat as well.",
      remote: "Let the person who reads call on the next one, so that the turn moves by itself.",
    },
    {
      id: "dots-on-lessons",
      title: "Where is most to learn?",
      kind: "vote",
      minutes: 3,
      votesOn: "what-surprised-us",
      everybody: "Put your three dots on the notes from which we can learn most for next time.",
      leaderSays:
        "Where is most to learn? Please place your three dots. Do not look for the worst moment. Look for the note where a small change would help us most next time. A thing that went well may get your dots too, if we should do it again on purpose.",
      ifSilent: "Give them time to read on. Before the end, ask: “Which of these will come again?”",
      ifOneDominates:
        "If somebody says what the lesson is, answer: “Put a dot on it, and we see in a minute who joins you.”",
    },
    {
      id: "one-change",
      title: "One change",
      kind: "decide",
      minutes: 8,
      everybody:
        "For the note with the most dots, suggest what we do in another way next time. Choose one change, and say how we will see whether it helped.",
      leaderSays:
        "We take the note with the most dots. What will we do in another way next time? “Be more careful” does not help us. Think of something that we can see: a list, a question we ask, a person we tell, a step that comes earlier. Let us hear three ideas. Then we choose one. And how will we see whether it helped? Let us find one thing that we can count or watch.",
      ifSilent:
        "Ask: “What could we change so that it works even on a bad day?” Then wait, and a little longer than is comfortable.",
      ifOneDominates:
        "Say: “That is one idea. I would like two more before we choose, from others.”",
    },
    {
      id: "who-does-what",
      title: "Who does what",
      kind: "commit",
      minutes: 5,
      everybody:
        "Write in the panel who makes the change and by which day. Somebody else will confirm that it happened.",
      leaderSays:
        "Who makes this change happen, and by which day? Please write it in the panel: one thing, one name, one day. Somebody else will confirm it later. If there is a second small thing that one of us wants to do, write it too, but let us not take on more than we can keep. Thank you. We know a bit more now than when we began.",
      ifSilent: "Say: “I take the first half, by Friday. Who takes the second?”",
      ifOneDominates: "Say: “You have a lot on your list. Who could do this one with fresh eyes?”",
    },
  ],
  resources: [
    "debriefing-guide",
    "retrospective-play",
    "learning-from-failure",
    "what-so-what-now-what",
  ],
};
