import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Balk } from './Balk';

type Props = {
  children: ReactNode;
  /** A new key, such as the location, gives the page another chance. */ kans: string;
};
type State = { isStuk: boolean; kans: string };

/** Catches what nobody expected, and a part of the app that did not arrive. */
export class FoutGrens extends Component<Props, State> {
  override state: State = { isStuk: false, kans: this.props.kans };

  static getDerivedStateFromError = (): Partial<State> => ({ isStuk: true });
  static getDerivedStateFromProps = ({ kans }: Props, state: State): State | null =>
    kans === state.kans ? null : { isStuk: false, kans };

  override render() {
    if (!this.state.isStuk) return this.props.children;
    const acties = (
      <Button size="small" onClick={() => location.reload()}>
        Laad opnieuw
      </Button>
    );
    return (
      <Balk intent="error" titel="Dit scherm is niet geladen." acties={acties}>
        Laad het tabblad opnieuw. Blijft dit? Vraag het de helpdesk.
      </Balk>
    );
  }
}
