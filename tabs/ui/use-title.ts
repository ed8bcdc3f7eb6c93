import { useEffect } from 'react';

/** The title of the browser tab. Never with a name: it ends up in the history and in screen recordings. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
