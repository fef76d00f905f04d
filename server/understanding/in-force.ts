/** The interpreter of whichever settings are in force: the owner may choose another model between two texts. */
import { type ChosenInterpreter, chooseInterpreter, type UnderstandingSettings } from './auto.ts';

/** `settings` gives the same object as long as nothing else is chosen. A text in hand is read to its end by the one before. */
export function interpreterInForce(
  settings: () => UnderstandingSettings,
  choose: (settings: UnderstandingSettings) => ChosenInterpreter = chooseInterpreter,
): ChosenInterpreter {
  let last = { settings: settings(), chosen: choose(settings()) };

  function current(): ChosenInterpreter {
    const inForce = settings();
    if (last.settings !== inForce) {
      last.chosen.stop();
      last = { settings: inForce, chosen: choose(inForce) };
    }
    return last.chosen;
  }

  return {
    get name() {
      return current().name;
    },
    read: (wording) => current().read(wording),
    status: () => current().status(),
    ready: () => current().ready(),
    stop: () => last.chosen.stop(),
  };
}
