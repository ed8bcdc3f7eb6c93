import { useState } from 'react';

/** The value, or while it is not to be trusted the last one that was. It must keep its identity as long as it is the same. */
export function useSettled<T>(value: T, isUnsettled: boolean): T {
  const [settled, setSettled] = useState(value);
  if (!isUnsettled && value !== settled) setSettled(value);
  return isUnsettled ? settled : value;
}
