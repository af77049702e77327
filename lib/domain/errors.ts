/** Values that a message needs: words, figures, days. Never a sentence. */
export type MessageValues = Record<string, string | number>;

/** A refusal carries a code and values; the message catalogue words it (`errors.<code>`). */
export abstract class Refusal extends Error {
  abstract readonly status: number;
  constructor(
    readonly code: string,
    readonly values: MessageValues = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}

/** It does not exist, or this viewer may not know that it does. */
export class NotFound extends Refusal {
  readonly status = 404;
  constructor(code = "not-found", values: MessageValues = {}) {
    super(code, values);
  }
}

/** Visible, but not this person's to do. */
export class Forbidden extends Refusal {
  readonly status = 403;
  constructor(code = "forbidden", values: MessageValues = {}) {
    super(code, values);
  }
}

/** The state of things does not allow it (any more). */
export class Conflict extends Refusal {
  readonly status = 409;
}

/** The input is not acceptable; `field` is the dotted path of the field to mend. */
export class Invalid extends Refusal {
  readonly status = 422;
  constructor(
    code: string,
    values: MessageValues = {},
    readonly field?: string,
  ) {
    super(code, values);
  }
}
