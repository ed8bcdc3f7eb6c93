import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Balk } from './Balk';
import { isNieuweVersie, takeHerlaadKans } from './nieuwe-versie';

type Props = {
  children: ReactNode;
  /** A new key, such as the location, gives the page another chance. */ kans: string;
  herlaad?: () => void;
};
type State = { stuk?: 'fout' | 'nieuweVersie' | undefined; kans: string };

/** Catches what nobody expected, and a part of the app that did not arrive. */
export class FoutGrens extends Component<Props, State> {
  static defaultProps = { herlaad: () => location.reload() };

  override state: State = { kans: this.props.kans };

  static getDerivedStateFromError = (fout: unknown): Partial<State> => ({
    stuk: isNieuweVersie(fout) ? 'nieuweVersie' : 'fout',
  });
  static getDerivedStateFromProps = ({ kans }: Props, state: State): State | null =>
    kans === state.kans ? null : { kans, stuk: undefined };

  override componentDidCatch(fout: unknown) {
    if (isNieuweVersie(fout) && takeHerlaadKans()) this.props.herlaad?.();
  }

  override render() {
    const { stuk } = this.state;
    if (!stuk) return this.props.children;
    const acties = (
      <Button size="small" onClick={this.props.herlaad}>
        Laad opnieuw
      </Button>
    );
    if (stuk === 'nieuweVersie')
      return (
        <Balk intent="info" titel="Er is een nieuwe versie van TOP Dossier." acties={acties}>
          Laad opnieuw.
        </Balk>
      );
    return (
      <Balk intent="error" titel="Dit scherm is niet geladen." acties={acties}>
        Laad het tabblad opnieuw. Blijft dit? Vraag het de helpdesk.
      </Balk>
    );
  }
}
