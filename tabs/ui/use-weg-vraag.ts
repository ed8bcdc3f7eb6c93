import { useEffect, useState } from 'react';
import { setGuard } from './guarded-location';
import { useVerlaatVraag } from './use-verlaat-vraag';

export type WegVraagStand = { antwoord(mayLeave: boolean): void };

type Options = {
  isVeranderd: boolean;
  /** A screen that keeps these changes, such as another tab of the same bijeenkomst. */
  houdtVast?(route: string): boolean;
  /** The user leaves them behind. */
  onWeg(): void;
};

/** Asks before another screen opens while changes are not saved. Undefined as long as nothing is asked. */
export function useWegVraag({ isVeranderd, houdtVast, onWeg }: Options): WegVraagStand | undefined {
  const [vraag, setVraag] = useState<WegVraagStand>();
  useVerlaatVraag(isVeranderd);
  useEffect(() => {
    if (!isVeranderd) return undefined;
    return setGuard((route) => {
      if (houdtVast?.(route)) return true;
      return new Promise<boolean>((resolve) =>
        setVraag({
          antwoord(mayLeave) {
            setVraag(undefined);
            if (mayLeave) onWeg();
            resolve(mayLeave);
          },
        }),
      );
    });
  }, [isVeranderd, houdtVast, onWeg]);
  return vraag;
}
