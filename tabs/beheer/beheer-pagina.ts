import type { FluentIcon } from '@fluentui/react-icons';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import type { ComponentType } from 'react';

/** What every page of this room gets. */
export type PaginaProps = { ik: Ik };

export type BeheerPagina = {
  /** Below `/beheer/`; no two pages share it. */
  pad: string;
  titel: string;
  /** What somebody does there, in one sentence on the overview. */
  uitleg: string;
  icon: FluentIcon;
  Scherm: ComponentType<PaginaProps>;
};

export type BeheerGroep = { titel: string; paginas: readonly BeheerPagina[] };
