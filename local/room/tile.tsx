import { Badge, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Crown16Filled } from "@fluentui/react-icons";
import { type SampleKey, samplePerson } from "./people.ts";
import { PersonAvatar } from "./person-avatar.tsx";
import type { RoomRun } from "./room-protocol.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  tile: {
    position: "relative",
    gridColumnEnd: "span 2",
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    minHeight: "120px",
    paddingBottom: "24px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // The fifth tile has a row to itself and stands in its middle.
    ":last-child": { gridColumnStart: "2" },
  },
  leads: { border: `2px solid ${tokens.colorBrandStroke1}` },
  absent: { opacity: 0.45 },
  label: {
    position: "absolute",
    bottom: "6px",
    left: "6px",
    right: "6px",
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "6px",
  },
  name: {
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  lead: { position: "absolute", top: "8px", right: "8px" },
});

interface TileProps {
  readonly person: SampleKey;
  readonly isMe: boolean;
  readonly isTaken: boolean;
  readonly isPresent: boolean;
  /** The run that this person leads. */
  readonly run: RoomRun | undefined;
}

/** One person of the meeting: who they are, who plays them, and whether they lead. */
export function Tile({ person, isMe, isTaken, isPresent, run }: TileProps) {
  const styles = useStyles();
  const { name } = samplePerson(person);
  const player = isMe
    ? roomWords.you
    : isTaken
      ? roomWords.heldElsewhere
      : isPresent
        ? roomWords.playsAlone
        : undefined;
  return (
    <li className={mergeClasses(styles.tile, run?.underWay && styles.leads)}>
      <div className={mergeClasses(!isPresent && styles.absent)}>
        <PersonAvatar person={person} size={64} />
      </div>
      {run && (
        <Badge
          className={styles.lead}
          appearance="filled"
          color="brand"
          size="large"
          icon={<Crown16Filled />}
        >
          {run.underWay ? roomWords.leads : roomWords.willLead}
        </Badge>
      )}
      <div className={styles.label}>
        <Text size={200} weight="semibold" className={styles.name}>
          {name}
        </Text>
        {player && (
          <Badge appearance={isMe ? "filled" : "tint"} color={isMe ? "brand" : "informative"}>
            {player}
          </Badge>
        )}
      </div>
    </li>
  );
}
