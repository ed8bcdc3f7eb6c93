import { useEffect, useRef } from 'react';

type Props = { id: string; email: string; bezwaar: string | undefined; onEmail(email: string): void };

/** The address that somebody signed up with; takes the focus when something is wrong with it. */
export function EmailVeld({ id, email, bezwaar, onEmail }: Props) {
  const invoer = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (bezwaar) invoer.current?.focus();
  }, [bezwaar]);
  return (
    <div className="gewoon">
      <div className={`gewoon-veld${bezwaar ? ' gewoon-mis' : ''}`}>
        <label className="gewoon-label" htmlFor={id}>
          E-mailadres waarmee je je hebt aangemeld
        </label>
        {bezwaar && (
          <p id={`${id}-bezwaar`} className="gewoon-bezwaar" role="alert">
            {bezwaar}
          </p>
        )}
        <input
          ref={invoer}
          id={id}
          type="email"
          autoComplete="email"
          spellCheck={false}
          aria-required
          aria-invalid={bezwaar ? true : undefined}
          aria-describedby={bezwaar ? `${id}-bezwaar` : undefined}
          value={email}
          onChange={({ target }) => onEmail(target.value)}
        />
      </div>
    </div>
  );
}
