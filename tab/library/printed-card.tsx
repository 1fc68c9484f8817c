import { makeStaticStyles } from "@fluentui/react-components";
import { createPortal } from "react-dom";
import { type ActionLength, planSteps } from "#shared/playbook/plan-steps.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { WhoAndHowLong } from "./preparation-card.tsx";
import { printStyles } from "./print-styles.ts";

const usePrintStyles = makeStaticStyles(printStyles);

interface Props {
  readonly action: TeamAction;
  readonly length: ActionLength;
}

/**
 * The preparation card on paper. It lies beside the app and not in it, so that all else can be left
 * out when the page is printed, and no theme reaches it. On screen it is not shown and not read.
 */
export function PrintedCard(props: Props) {
  usePrintStyles();
  return createPortal(<CardOnPaper {...props} />, document.body);
}

/** What is on the paper. */
export function CardOnPaper({ action, length }: Props) {
  const steps = planSteps(action, length);
  const { needs, care, quiet, sayFirst, whoAndHowLong, everybody, ifSilent } = words.library;
  return (
    <article className="printed-card">
      <h1>{action.title}</h1>
      <p>{action.summary}</p>
      <p>
        <b>{whoAndHowLong}:</b> <WhoAndHowLong action={action} steps={steps} />
      </p>
      <h2>{needs}</h2>
      <ul>
        {action.prepare.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {action.caution !== undefined && (
        <>
          <h2>{care}</h2>
          <p>{action.caution}</p>
        </>
      )}
      <h2>{sayFirst}</h2>
      <blockquote>{steps[0]?.leaderSays ?? ""}</blockquote>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.library.step}</th>
            <th scope="col">{everybody}</th>
            <th scope="col">{ifSilent}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                {step.title}
                <br />
                <small>
                  {words.stepKinds[step.kind]}, {words.library.stepMinutes(step.minutes)}
                </small>
              </th>
              <td>{step.everybody}</td>
              <td>{step.ifSilent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{quiet}</h2>
      <p>{action.quietWay}</p>
    </article>
  );
}
