import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { focusRing } from '../../ui/layout';

const useStyles = makeStyles({
  root: {
    ...focusRing,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
  },
});

export const stapRoute = (dossierId: string, nummer: number): string => `/dossiers/${dossierId}/stap/${nummer}`;
export const wetRoute = (dossierId: string): string => `/dossiers/${dossierId}/wet`;

type Props = { dossierId: string; nummer: number; className?: string; children: ReactNode };

/** `Naar stap 8` */
export const NaarStap = ({ dossierId, nummer }: { dossierId: string; nummer: number }) => (
  <StapLink dossierId={dossierId} nummer={nummer}>
    Naar stap {nummer}
  </StapLink>
);

export function StapLink({ dossierId, nummer, className, children }: Props) {
  return (
    <Link href={stapRoute(dossierId, nummer)} className={mergeClasses(useStyles().root, className)}>
      {children}
    </Link>
  );
}
