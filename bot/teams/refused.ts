/** Why a call to the bot's endpoint is not let in: a status for the caller, the rule for our log. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly rule: string;

  constructor(status: number, rule: string) {
    super(rule);
    this.status = status;
    this.rule = rule;
  }
}
