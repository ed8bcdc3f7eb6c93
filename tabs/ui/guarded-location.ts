import { useHashLocation } from 'wouter/use-hash-location';

/** Says whether the user may leave for `route`; saves first where it can. Absent: nothing is at stake. */
type Guard = (route: string) => boolean | Promise<boolean>;

let guard: Guard | undefined;

/** Sets the one guard of the moment; gives back how to take it away. */
export function setGuard(next: Guard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = undefined;
  };
}

type Navigate = ReturnType<typeof useHashLocation>[1];

/** The hash location, except that every link asks the guard first. The back button cannot be asked: it just goes. */
export const useGuardedLocation = (): [string, Navigate] => {
  const [location, navigate] = useHashLocation();
  const guarded: Navigate = (...to) => {
    const answer = guard?.(String(to[0])) ?? true;
    if (answer === true) navigate(...to);
    else if (answer !== false) void answer.then((mayLeave) => mayLeave && navigate(...to));
  };
  return [location, guarded];
};

/** The address that a link shows. */
export const toHref = (route: string): string => `#${route}`;
