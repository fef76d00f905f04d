/** Light, dark, or as the device has it. Kept on this device; the colours themselves are in `style/tokens.css`. */
import { type ReadonlySignal, signal } from '@preact/signals';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const THEME_KEY = 'app_theme';

export type Themes = { readonly theme: ReadonlySignal<Theme>; choose(theme: Theme): void };

/** `root` is where the style looks for `data-theme`. */
export function createThemes(storage: Pick<Storage, 'getItem' | 'setItem'>, root: { readonly dataset: DOMStringMap }): Themes {
  const kept = storage.getItem(THEME_KEY);
  const theme = signal<Theme>(THEMES.find((known) => known === kept) ?? 'system');
  root.dataset.theme = theme.value;
  return {
    theme,
    choose: (chosen) => {
      storage.setItem(THEME_KEY, chosen);
      root.dataset.theme = chosen;
      theme.value = chosen;
    },
  };
}
