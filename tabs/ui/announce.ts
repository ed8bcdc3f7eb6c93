import { createStore } from './store';

/** The last announcement; the number makes the same text heard again. */
export const announcements = createStore({ text: '', number: 0 });

/** Lets a screen reader say what happened, politely. What it says must also be visible somewhere. */
export const announce = (text: string): void => announcements.set({ text, number: announcements.get().number + 1 });
