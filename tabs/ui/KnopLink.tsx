import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';
import { media } from './layout';

const useStyles = makeStyles({ root: { whiteSpace: 'nowrap', [media.phone]: { minHeight: '44px' } } });

type Props = Pick<ComponentProps<typeof Button>, 'appearance' | 'size'> & {
  href: string;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A link with the look of a button: it goes somewhere, so it can be opened in a new window too. */
export const KnopLink = ({ href, icon, className, children, ...rest }: Props) => (
  <Link href={href} asChild>
    <Button
      as="a"
      className={mergeClasses(useStyles().root, className)}
      {...(icon !== undefined && { icon: <>{icon}</> })}
      {...rest}
    >
      {children}
    </Button>
  </Link>
);
