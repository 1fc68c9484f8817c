/** How often it is looked whether panels may have missed something (ms): they know of it within five seconds. */
const lookEvery = 2_000;

/** So many teams are looked at together. */
const together = 8;

/** A team whose panels have lines to this process. */
interface Place {
  readonly tenantId: string;
  readonly teamId: string;
}

/** What catching up needs. */
export interface CatchUpParts<Mark extends { readonly mark: string }> {
  /** The teams whose panels have lines to this process. */
  readonly open: () => readonly Place[];
  readonly findOthers: () => Promise<readonly string[]>;
  /** Whether nothing that these told can have been lost since this was asked last. */
  readonly hasAllOf: (ids: readonly string[]) => boolean;
  readonly readMark: (place: Place) => Promise<Mark>;
  /** A team has changed, and its panels here may not have heard of it. */
  readonly tell: (place: Place, mark: Mark) => void;
  /** It could not be looked; told once until it could be again. */
  readonly onError: (error: unknown) => void;
}

/** Looks whether panels here may have missed what another process did. */
export interface CatchUp {
  look(): Promise<void>;
  /** Resolves once nothing is looked at any more. */
  stop(): Promise<void>;
}

/**
 * While there are other processes and what they tell may not come, looks every two seconds how far the
 * teams have come whose panels are here, and tells those that have got on. One more time once it comes
 * again. Where this process is the only one, that costs one small reading.
 */
export function catchUp<Mark extends { readonly mark: string }>(
  parts: CatchUpParts<Mark>,
): CatchUp {
  const known = new Map<string, string>();
  let hadAll = true;
  let isFailing = false;
  let looking: Promise<void> | undefined;

  function fail(error: unknown): void {
    if (!isFailing) parts.onError(error);
    isFailing = true;
  }

  async function lookAt(place: Place): Promise<boolean> {
    const team = `${place.tenantId}|${place.teamId}`;
    try {
      const mark = await parts.readMark(place);
      if (known.get(team) !== mark.mark) parts.tell(place, mark);
      known.set(team, mark.mark);
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  async function lookAtAll(): Promise<void> {
    const hasAll = parts.hasAllOf(await parts.findOthers());
    if (hasAll && hadAll) {
      isFailing = false;
      return known.clear();
    }
    const places = parts.open();
    let couldRead = true;
    for (let first = 0; first < places.length; first += together) {
      const looks = await Promise.all(places.slice(first, first + together).map(lookAt));
      couldRead &&= looks.every(Boolean);
    }
    hadAll = hasAll && couldRead;
    if (couldRead) isFailing = false;
  }

  function look(): Promise<void> {
    looking ??= lookAtAll()
      .catch(fail)
      .finally(() => {
        looking = undefined;
      });
    return looking;
  }
  const timer = setInterval(() => void look(), lookEvery);
  void look();
  return {
    look,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
