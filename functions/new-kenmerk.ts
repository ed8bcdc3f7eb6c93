const LENGTH = 6;

/** A code such as `7F3A21` that ties what a user saw to a line in the log. No secret, so it need not be hard to guess. */
export const newKenmerk = (): string =>
  Math.floor(Math.random() * 16 ** LENGTH)
    .toString(16)
    .toUpperCase()
    .padStart(LENGTH, '0');
