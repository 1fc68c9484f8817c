import { Component, type ReactNode } from "react";
import { words } from "#shared/words.ts";
import { MessageScreen } from "./message-screen.tsx";

interface Props {
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Shown in place of a screen that broke, or whose files could not be loaded. */
export class BrokenScreen extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    const { brokenTitle, broken } = words.panel;
    return <MessageScreen title={brokenTitle} sentence={broken} onRetry={this.props.reload} />;
  }
}
