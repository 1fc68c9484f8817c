/**
 * What the sample people write, by step: two notes for each of the five, in their order, so that
 * no two write the same.
 */
const notesByStep: Readonly<Record<string, readonly string[]>> = {
  "odd-moments": [
    "We held a meeting to find out why we have so many meetings.",
    "The scanner app asked me to confirm that I am not a parcel.",
    "The label printer printed “test” 400 times and we all just watched.",
    "I shared my screen and it showed my shopping list for ten minutes.",
    "The form to order a chair asks in which chair you sit while ordering.",
    "Three of us answered the same customer, politely, with three different days.",
    "Our password for the test system is written on the poster about passwords.",
    "A parcel for us was late, and we are the ones who track parcels.",
    "The fire drill began during the sentence “nothing can go wrong now”.",
    "I waved goodbye, could not find the button to leave, and waved again.",
  ],
  "write-one-ask": [
    "I could use a pair of eyes on the retry rules before Thursday.",
    "I could use one morning without meetings to finish the scan import.",
    "I could use an answer: who decides about the new status names?",
    "I could use somebody to pair with on the slow map page.",
    "I could use half an hour to learn how the night job works.",
    "I could use a bit of patience while I sort out the alerts.",
    "I could use help with wording the message about late parcels.",
    "I could use a decision on whether we keep the old app this quarter.",
    "I could use somebody who joins my call with the depot on Wednesday.",
    "I could use feedback on my first design, rough ideas welcome.",
  ],
  "somebody-we-helped": [
    "The depot in the north: they find lost parcels before lunch now, not the day after.",
    "A customer who cannot read small print wrote that she follows her parcel alone now.",
    "The support team: they get fewer calls about “where is it” since the new page.",
    "Our colleagues in billing, who no longer copy the weights by hand.",
    "A small shop that sends candles: fewer came back broken after our warning.",
    "I would like to know how the drivers are doing with the new route list.",
    "The night shift: the alarm tells them now which belt has stopped.",
    "I would like to know how people without the app are doing with the text messages.",
    "New colleagues, who found their way with our short guide in a day.",
    "A neighbour told me that the exact hour lets him stay with his father.",
  ],
  "what-may-change": [
    "If the depot moves to the new scanners early, we see two kinds of barcodes in one file.",
    "If one of us is away for a week, reviews wait longer than a day.",
    "If the holiday peak starts sooner, the queue grows before noon.",
    "If the map service gets dearer, the invoice at the month’s end tells us.",
    "If the pilot goes better than planned, two more cities ask to join.",
    "If the partner changes their addresses file, our import counts drop overnight.",
    "If the customer wants it sooner, they ask for a demo before the date.",
    "If the storm season closes roads, the late share doubles on one day.",
    "If we lose the shared test phone, checks stop on Fridays.",
    "If the new colleague starts earlier, the accounts are not ready.",
  ],
  "what-surprised-us": [
    "I expected the import to be slow, but reading the file was fast and the mails were slow.",
    "It went well because the depot told us about the new labels a week before.",
    "I expected few questions, but the word “in transit” confused nearly everybody.",
    "It went well because we tried it with one city first.",
    "I expected my change to be small, but I had forgotten the night job.",
    "It went well because two of us were awake to the alerts at the start.",
    "I expected the old app to be unused, but four hundred people opened it that week.",
    "It went well because support read the text before it went out.",
    "I expected a quick review, but I had sent it on a Friday afternoon.",
    "It went well because we had written down how to go back.",
  ],
  "one-unsaid-thing": [
    "We do not talk about the date in March, and it costs us evenings.",
    "We do not talk about the tests that fail now and then, and it costs us trust in them.",
    "We do not talk about who reads the alerts at night.",
    "We do not talk about the status report that nobody opens, and it costs us a morning.",
    "We do not talk about how much work is still done by hand at the depot.",
    "We do not talk about the plan for the old app.",
    "We do not talk about what we would drop if something new comes in.",
    "We do not talk about meetings that could be a message.",
    "I would like to understand better why we have two lists of priorities.",
    "We do not talk about how hard it is to say no to extra requests.",
  ],
  "hard-and-helpful": [
    "It was hard that the plan changed three times in one week.",
    "It helped that somebody wrote down each evening where we were.",
    "It was hard that the alerts came at dinner time.",
    "It helped that support shielded us from most of the calls.",
    "It was hard that we did not know when it would be over.",
    "It helped that we skipped the status meeting for once.",
    "It was hard that I could not finish one thing before the next.",
    "It helped that somebody asked me how I was and meant it.",
    "It was hard that the test system was down on both days.",
    "It helped that we had a quiet hour every morning.",
  ],
};

const anyNotes: readonly string[] = [
  "The way we hand work from one to the next.",
  "What we decide in calls and then do not write down.",
  "The first ten minutes of our weekly meeting.",
  "How long a small change waits before somebody looks at it.",
  "What new people need to know in their first week.",
  "The quiet hour that worked so well last month.",
  "Which of the open things really matter this week.",
  "How we tell the depot that something is coming.",
  "The list of alerts that nobody reads to the end.",
  "A short thank you when something went well.",
];

const promisesByAction: Readonly<Record<string, readonly string[]>> = {
  "humour-workshop": [
    "Use our light habit the next time the label printer acts up, and tell how it went",
    "Make a picture for the chat that says “here it is again”",
  ],
  "ask-out-loud": [
    "Look at the retry rules together for half an hour",
    "Bring one ask of my own to the next meeting",
  ],
};

const anyPromises: readonly string[] = [
  "Write down what we agreed and put it on top of our chat",
  "Try it once before we meet again and tell how it went",
];

/** The two notes of one of the five, by their place among them. */
export function notesFor(stepId: string, place: number): readonly string[] {
  return (notesByStep[stepId] ?? anyNotes).slice(place * 2, place * 2 + 2);
}

/** Small promises for an action; the first one who promises takes the first. */
export function promisesFor(actionId: string): readonly string[] {
  return promisesByAction[actionId] ?? anyPromises;
}
