/** What the connector answers to a bot that asks for what is not there; the codes are Teams'. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "ConnectorRefusal";
    this.status = status;
    this.code = code;
  }
}
