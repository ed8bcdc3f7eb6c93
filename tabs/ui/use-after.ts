import { useEffect, useState } from 'react';

/** True once `isOn` has lasted `ms`: what comes quickly needs no sign of waiting. */
export function useAfter(ms: number, isOn = true): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setTimeout(() => setIsLate(true), ms);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [ms, isOn]);
  return isOn && isLate;
}
