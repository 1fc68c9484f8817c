import type { TeamAction } from "../../team-action.ts";

/** One line of moments, laid by all who were there, to change the road and not the driver. */
export const blamelessTimeline: TeamAction = {
  id: "blameless-timeline",
  title: "A Timeline Without Blame",
  summary: "Lay out, moment by moment, how something went wrong. Change the road, not the driver.",
  components: ["learning", "openness"],
  signals: ["unspoken-friction", "delayed-hand-offs"],
  moments: ["retrospective", "hard-time"],
  topics: ["learning-from-failure", "psychological-safety"],
  why: {
    text: "In 24 studies put together, teams that were led through a look at their own work did better later than teams that were not. None of them tested this very timeline, and keeping blame out of it is a habit from practice.",
    evidence: "some",
    source: {
      title:
        "Lines and others (2021), The effectiveness of team reflexivity interventions: a systematic review and meta-analysis of randomized controlled trials, doi 10.1037/spy0000251",
      seen: "cited",
    },
  },
  minutes: 60,
  shorter: {
    minutes: 40,
    steps: {
      "the-first-sign": 3,
      "moments-with-a-time": 5,
      "one-line": 10,
      "in-other-shoes": 0,
      "it-would-have-helped": 5,
      "dots-on-again": 3,
      "change-the-road": 9,
      "mend-one-stretch": 5,
    },
  },
  who: {
    from: 4,
    to: 8,
    note: "Those who were there, from the first sign to the last. One person who was not there is a gift: they keep the line and ask the plain questions. More than eight people make more moments than one hour can hold.",
  },
  whenToUse: [
    "Something broke, was lost or came much too late, and everybody tells it a little differently.",
    "It was a near miss, and you got away with it.",
    "You hear “how could that happen” in the corridor and not in the meeting.",
  ],
  whenNotToUse: [
    "Someone above wants a name at the end. First agree with them that none will be written down.",
    "A person was badly hurt. That calls for people who are trained for it.",
    "It is still broken. Mend it first.",
    "It went well, or it was a small thing. Look Back Together is shorter.",
  ],
  notice:
    "The next time something slips, the first question is “what could we see?”, and people bring bad news on the same day.",
  quietWay:
    "Your moments and wishes can all be notes. Others read them out. In the pairs it is fine just to take notes, and any round can be passed with a shake of the head.",
  caution:
    "Often there is one slip that the whole room knows of. Speak to that person the day before: tell them what will happen, and ask if that is all right. If not, wait, or do it without them and their part. In the meeting, do not look at them when the moment comes.",
  prepare: [
    "Collect some times that are certain: messages, logs, calls, a delivery note. Five are enough to hang the rest on.",
    "Find a wall with sticky notes, or a shared page, for one long line. Ask somebody to keep it, best of all one who was not there.",
    "Speak with whoever was closest to the trouble, before they hear of this meeting from a calendar.",
  ],
  steps: [
    {
      id: "the-first-sign",
      title: "The first sign",
      kind: "talk",
      minutes: 6,
      everybody:
        "One sentence each: where were you, and what were you doing, when you first noticed that something was off? If you heard of it later, say when. You can pass.",
      leaderSays:
        "Something went wrong, and all of us know what. Today we look at the road that led there. One question we leave out, and that is “who”. When a name turns up beside a mistake, we ask what could be seen from that chair. I say it now, and I will say it again. Let us start softly. Where were you when you first noticed that something was off, and what were you doing? One sentence each. “I was eating soup and heard nothing” is a good answer. You can pass. As for me, it was like this. (Say it.)",
      leaderBegins: true,
      ifSilent:
        "Name a time of day and ask: “Who was still at their desk then?” A small fact gets people going.",
      ifOneDominates:
        "If it becomes the whole story, say: “Stop right there, that was your first sign. The rest goes on the line.”",
      remote: "Ask for the place in the chat first, one word each, then let people tell it.",
    },
    {
      id: "moments-with-a-time",
      title: "Moments with a time",
      kind: "write",
      minutes: 7,
      everybody:
        "Alone, write two notes or three, one moment on each. Begin with the time, about will do. Then: what was there to see or hear, and what did it look like just then? Write “somebody” for any person, for yourself too.",
      leaderSays:
        "Go back to those hours, each in your own head. Write two or three notes, one moment on each. The time comes first, about will do. Then what there was to see or hear, and what it looked like just then. For example: ten to four, the page is slow, looks like any Friday. What we know today stays out, because nobody knew it then. Write “somebody” for each person, and for yourself as well. Moments in which a thing went right count too. The panel shows no names. If we guess who stood where, we keep it to ourselves.",
      ifSilent:
        "After some quiet minutes, read your certain times aloud: “What did you see around ten past two?”",
      ifOneDominates:
        "If somebody starts to explain, say: “That sounds like two notes at least. Could you write them one by one?”",
      remote: "Invite people to look at their own messages of that day while they write.",
    },
    {
      id: "one-line",
      title: "One line",
      kind: "talk",
      minutes: 12,
      everybody:
        "Read the notes out from early to late. The keeper puts each time and moment on one line that all can see. If yours is up there already, just say “same”. Two memories that differ both go up. A gap gets a question mark. No reasons yet.",
      leaderSays:
        "Out of all these notes we make one line. Our keeper writes, and may ask anything. What is the earliest time on the board? Please read that note, and we go on from there. If your memory of it differs, tell us, and both go up. That is no quarrel. You stood in two places. Where nobody knows what happened, we put a question mark. And please help me with one thing. When you hear “should have” or “why on earth”, raise a hand. Then we say it once more, as something that happened. When the time is over we stop, gaps and all.",
      ifSilent: "Let the keeper ask: “And what did it look like from the other end of the phone?”",
      ifOneDominates:
        "Say: “That part is well filled, thank you. Who was somewhere else just then?” and point at the next empty spot.",
      remote:
        "The keeper shares the page and zooms in. Ask those who only listen what is missing before you move to the next hour.",
    },
    {
      id: "in-other-shoes",
      title: "In other shoes",
      kind: "pairs",
      minutes: 9,
      everybody:
        "In pairs, take a stretch of the line in which neither of you had to act. Find out three things. What could be seen from there? What was known somewhere else? What went right? Press ready when you have an answer to each.",
      leaderSays:
        "Please get into pairs, and take a stretch of the line where neither of you had to act, or as little as may be. For some minutes you stand in other shoes. What could one see from there, and what not? Was there something that others knew, and it did not get through? And what went right, even if nobody said so? Walk over and ask the people who were there, if they like to be asked. Ask as a guest would, not as a judge. If our number is odd, one group has three. Press ready when you have your three answers, and keep what you found for the next step.",
      ifSilent:
        "If a pair is stuck, point at a question mark: “Who could have known that? How would they have told us?”",
      ifOneDominates:
        "Tell all pairs at half time: “One of you has been asking. Now let the other one ask.”",
      remote:
        "Give each pair its stretch by its times, and let them call a third person in if they need to.",
    },
    {
      id: "it-would-have-helped",
      title: "It would have helped to have…",
      kind: "write",
      minutes: 6,
      everybody:
        "Without talking, write three notes at most. Start with the time on the line, then “it would have helped to have…”. Name a thing, not a virtue. If luck saved us from worse, write “we were lucky that…”.",
      leaderSays:
        "Look along the line once more. Where would some small thing have made it easier? A message, a light on a screen, somebody to ask, a spare hour, a way back. Write it down quietly, up to three of them. First the time, and then “it would have helped to have”. To have, not to be. “To be more careful” cannot be put in a drawer. If something saved us from worse, that is worth a note as well. Begin it with “we were lucky that”. Luck does not turn up for every shift.",
      ifSilent:
        "Quiet is fine. If the count will not move, put a finger on one moment and ask: “What would you have given for, right here?”",
      ifOneDominates: "Say: “We are alone with the line for a bit. Your note will do the talking.”",
    },
    {
      id: "dots-on-again",
      title: "Where would it happen again?",
      kind: "vote",
      minutes: 4,
      votesOn: "it-would-have-helped",
      everybody:
        "Imagine other people, on another day, in the same place. Put your three dots on the notes that would help them most.",
      leaderSays:
        "Let us think of next month. Other people have the shift, none of us is in, and the road is the same. Which of these notes would help them most? Your three dots go there. Do not look for the moment that hurt most. It may never come back. Look for the one that is still waiting.",
      ifSilent: "No need to fill the silence. Announce the last half minute.",
      ifOneDominates:
        "If somebody says which note is the cause, answer: “There is never just one. Let the dots show where we can do most.”",
    },
    {
      id: "change-the-road",
      title: "Change the road",
      kind: "decide",
      minutes: 11,
      everybody:
        "For the top note find three ideas. One works if people remember it. One reminds them. One works even if everybody forgets. Choose the strongest that we can build by ourselves.",
      leaderSays:
        "Here is the note on top. Now we change the road, so that a tired driver gets home too. Three ideas, please, each stronger than the last. The first works if people remember it. A new rule, say. The second reminds them, like a list or a light. The third works even if all of us forget. The wrong plug does not fit. Let us find one of each. Then we take the strongest that we can build ourselves, without waiting for anyone. What does it cost us, and who would have more work because of it? Can we live with that?",
      ifSilent:
        "Offer the weak one yourself: “We could all promise to remember.” Most people want to improve on that.",
      ifOneDominates:
        "Say: “That idea has a strong friend already. I am missing the kind that works when we forget. Who has one?”",
    },
    {
      id: "mend-one-stretch",
      title: "Mend one stretch",
      kind: "commit",
      minutes: 5,
      everybody:
        "Enter in the panel who builds the change, by which day, and who will walk the road again to see that it holds. A second entry: who tells the story to those who were not here, without names.",
      leaderSays:
        "We need a few names. Who builds our change, and by which day? Please put it in the panel, and add who will walk that stretch later and see that it holds. And who tells the story to the people who were not here, in a few lines and with no names in it? Others may have the same hole in their road. The line stays where we can find it, question marks and all. That was not easy, and you told it as it was. Thank you.",
      ifSilent:
        "Say: “I write the few lines by Thursday and show them to you first. Who takes the change?”",
      ifOneDominates:
        "If the person closest to the trouble wants to mend it alone, say: “You do not have to make up for it. Who builds it with you?”",
    },
  ],
  resources: [
    "postmortem-culture",
    "blameless-postmortems",
    "debriefing-guide",
    "complex-systems-fail",
  ],
};
