import { createStore } from './store';

/** The article that lies open over the side of the page; drawn by the room that holds all others. */
export const uitlegLade = createStore<string | undefined>(undefined);
export const openUitleg = (artikelId: string): void => uitlegLade.set(artikelId);
