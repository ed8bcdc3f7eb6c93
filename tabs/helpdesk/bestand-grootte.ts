const KB = 1024;

/** `340 kB`, `1,2 MB` */
export function formatGrootte(bytes: number): string {
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))} kB`;
  return `${(bytes / KB / KB).toFixed(1).replace('.', ',')} MB`;
}
