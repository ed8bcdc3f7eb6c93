import { createStore } from '../store';

/** A finished act. The fact must also be in the logboek or on the screen: a toast goes away after six seconds. */
export type Toast = { id: number; titel: string; tekst?: string; actie?: { label: string; doe(): void } };

export const toasts = createStore<readonly Toast[]>([]);
let lastId = 0;

export function showToast(toast: Omit<Toast, 'id'>): void {
  lastId += 1;
  toasts.set([...toasts.get().slice(-2), { ...toast, id: lastId }]);
}

export const removeToast = (id: number): void => toasts.set(toasts.get().filter((toast) => toast.id !== id));
