import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";

interface Offers {
  readonly count: number;
  readonly change: (by: number) => void;
}

const OffersContext = createContext<Offers>({ count: 0, change: () => {} });

/** Around a run: what is typed can be sent from its form and, while its author is asked about it, beside the question. */
export function UnsentOffers({ children }: { readonly children: ReactNode }) {
  const [count, setCount] = useState(0);
  const [change] = useState(() => (by: number) => setCount((before) => before + by));
  return <OffersContext value={{ count, change }}>{children}</OffersContext>;
}

/** Whether it is offered beside a question just now: there it stands out, and nowhere else. */
export function useIsOffered(): boolean {
  return useContext(OffersContext).count > 0;
}

/** For what offers it, as long as that is there. */
export function useOffer(isOffering: boolean): void {
  const { change } = useContext(OffersContext);
  useLayoutEffect(() => {
    if (!isOffering) return undefined;
    change(1);
    return () => change(-1);
  }, [isOffering, change]);
}
