import type { TeamAction } from "../../team-action.ts";

/** What “done” is for one kind of work, and who looks: written as one line and tried at once. */
export const doneMeansChecked: TeamAction = {
  id: "done-means-checked",
  title: "Done Means Checked",
  summary: "Find out what each of you means by “done”, and agree what it is and who takes a look.",
  components: ["learning", "engagement"],
  signals: ["unverified-execution", "misalignment", "coordination-cost"],
  moments: ["retrospective", "planning"],
  topics: ["verifying", "handing-over"],
  why: {
    text: "Teams that write down what “done” means report that fewer things come back from the next person. They also say that a check which is agreed beforehand, and looks at everyone’s work, is not so easily taken as distrust.",
    evidence: "practice",
  },
  minutes: 35,
  shorter: {
    minutes: 25,
    steps: {
      "five-kinds-of-done": 4,
      "done-but": 4,
      "dots-on-done-but": 2,
      "the-done-line": 6,
      "try-it-on-mine": 0,
      "our-line": 5,
      "who-looks-first": 4,
    },
  },
  who: {
    from: 4,
    to: 10,
    note: "People who hand work to each other. Invite somebody who gets your work when it is “done”, they know things that you do not.",
  },
  whenToUse: [
    "You hear “I thought that was finished” more than once a month.",
    "Many things are claimed as done and few have been looked at by a second person.",
    "Work comes back from those who should use it.",
  ],
  whenNotToUse: [
    "You check everything three times already. Then look for what can go.",
    "It is really about one person’s work, and everybody knows whose. Speak with that person instead.",
  ],
  notice:
    "People say “done and looked at”, or “done, not yet looked at”, and both are fine to say.",
  quietWay:
    "Show a number, write notes, set dots. When you work in pairs, typing the line is a full part. Nobody’s work but the leader’s is looked at today.",
  caution:
    "A check can sound like “we do not trust you”. Say early that it goes for all, for the leader first. If an old case with a known author comes up, turn it: “What kind of work is that? Let us stay with the kind.”",
  prepare: [
    "Pick a finished piece of your own, of an everyday kind, that can be shown in two minutes. It will be looked at, and it may well have a hole.",
    "Read the five kinds of done aloud once, they are in the first step.",
    "Think of one kind of work that the whole team does often, in case the notes are too far apart.",
  ],
  steps: [
    {
      id: "five-kinds-of-done",
      title: "Five kinds of done",
      kind: "talk",
      minutes: 5,
      everybody:
        "Listen to the tale of the invitation. At which of its five points would you say “done”? On three, show the number with your fingers or type it. Then hear one low number and one high number. You may show none.",
      leaderSays:
        "Today we look into one small word: “done”. Picture this. Somebody is asked to invite forty guests. One: the letter is written. Two: a second person has read it. Three: it has been sent. Four: the guests have replied. Five: the guests have come and found the door. Is the invitation done? At which number do you say yes? There is no right one. I count to three, and you show fingers. One, two, three. (Look round.) Who has a low number and tells us what is done at that point? And who a high one? You see why we sometimes wait for each other.",
      ifSilent:
        "Tell them your own number and when you last used it. Then ask: “Who would not be happy with that?”",
      ifOneDominates:
        "Say: “That is a good case for your number. Who would be annoyed by it, and why?”",
      remote:
        "Ask for the number in the chat, all at one time. Then read out how far apart they are.",
    },
    {
      id: "done-but",
      title: "Done, but…",
      kind: "write",
      minutes: 5,
      everybody:
        "Each alone: one note or two that begin “It was called done, but…”. Then add what kind of work it was. Name no people, and no case that only one person can have done. Your own cases are welcome.",
      leaderSays:
        "Now to our own work. Please write one note or two, just you and the panel. Begin with “It was called done, but”. The text was done, but nobody had tried the link. The order was done, but it lay in a drafts folder. Then add what kind of work that is: a text, an order, a handover, a fix. Cases of your own are the best. If only one person could have done it, choose another. We want the kind of work, not the worker. Names do not show, neither yours nor theirs.",
      ifSilent:
        "Do not disturb them. Late in the step, say: “What came back to you that you had put out of your mind?”",
      ifOneDominates:
        "If a case is told aloud, say: “What kind of work is it? Write just that, and the word “but” after it.”",
    },
    {
      id: "dots-on-done-but",
      title: "Where does it cost us most?",
      kind: "vote",
      minutes: 3,
      votesOn: "done-but",
      everybody:
        "Your three dots go where a “done” that was not done costs us, or the people after us, the most.",
      leaderSays:
        "Read all the buts. Then set your three dots where it costs most when done is not done. It may cost us a day. It may cost somebody after us, who never told us so. Think of work that we do every week. A thing that happened once in ten years may rest.",
      ifSilent: "They are reading, so that is as it should be. Speak up only for the last minute.",
      ifOneDominates: "Say: “Keep the comment warm, you can use it in your line in a minute.”",
    },
    {
      id: "the-done-line",
      title: "The done line",
      kind: "pairs",
      minutes: 7,
      everybody:
        "In pairs, take the top kind of work and write one line: “It is done when … can …, and … has looked.” Say who can do what with it. The one who looks is not the one who made it. Mark ready when a tired person could check it in two minutes.",
      leaderSays:
        "The top note shows us the kind of work. In pairs, write one line for it. It goes: it is done when somebody can do something, and somebody else has looked. So not “the text is good”. Rather: it is done when a new customer can find the price, and a person from sales has looked. The one who made it does not count. All of us read past our own slips. Then test your line: could a tired person check it in two minutes on a Friday? If not, make it shorter. If our number is odd, a pair may be three. Mark when your line is ready.",
      ifSilent:
        "Ask a stuck pair: “Who is the first to use it? What do they want to do with it?” That is half the line.",
      ifOneDominates:
        "Ask all pairs to swap: the one who has talked now reads the line like a stranger.",
      remote:
        "Put the line into the chat of the meeting when it is ready, so that nobody has to copy it.",
    },
    {
      id: "try-it-on-mine",
      title: "Try it on mine",
      kind: "talk",
      minutes: 5,
      everybody:
        "The leader shows a finished piece of their own. Read out one pair’s line, bend it to fit if need be, and check the piece with it. Say what you see: “The line holds”, or “here it does not help”. You test the line, not the leader.",
      leaderSays:
        "A line on paper is easy. Let us try one, and we try it on me. Here is something that I called done. (Show it.) Which pair lends me its line? If it is for another kind of work, bend it a little. Now look, all of you. Can that person do what the line says? Who has looked, besides me? Tell me what you find, I have slept well. And tell me about the line too. Was it quick? Did it ask the wrong thing? What would you change in it?",
      ifSilent: "Find the hole yourself: “I see one thing already. Do you see it too?” They will.",
      ifOneDominates:
        "Say: “You have found a lot. Now somebody who never saw this before: does the line help you?”",
      remote:
        "Share the piece, and give control of the screen to somebody else to click through it.",
    },
    {
      id: "our-line",
      title: "Our line",
      kind: "decide",
      minutes: 6,
      everybody:
        "Hear the lines. Choose one for this kind of work, and mend its words until all can say it. Then settle who looks: take turns, or the next in the chain. What is too small to be checked?",
      leaderSays:
        "Please read me your lines. (Listen.) Which one do we take? We may borrow a word from another. Now two more things. Who looks? We can take turns, or the next person in the chain does it. It should not always be the same pair of eyes. And what is too small for a check? Let us say that as well, or we will be checking the tea. Then I read out our line, and you tell me if you could keep it in a bad week.",
      ifSilent:
        "Read the shortest line twice and ask: “What must be added so that you would rely on it?”",
      ifOneDominates:
        "Say: “I would like the last word on this from a person who gets our work, and not from one who makes it.”",
    },
    {
      id: "who-looks-first",
      title: "Who looks first",
      kind: "commit",
      minutes: 4,
      everybody:
        "In the panel: whose next piece of work goes by the line, who looks at it, and by when. And who puts the line where the work is kept.",
      leaderSays:
        "Let us use it while it is fresh. Whose work is next, and who will look at it by the line? I need a day for that. One more name: who puts the line where we see it while we work? By which day? All that goes into the panel. And since we are at it: what we write there is claimed when you say so, and done when somebody has looked. That goes for my promises first of all. Thank you. You have been picky, and nobody had to duck.",
      ifSilent: "Say: “My next piece is ready on Thursday. Who has two minutes to look at it?”",
      ifOneDominates:
        "If one person offers to check all, say: “You would be our bottleneck, a friendly one. Take the first, and who takes the second?”",
    },
  ],
  resources: ["definition-of-done", "check-back-tool", "the-checklist", "execution-debt"],
};
