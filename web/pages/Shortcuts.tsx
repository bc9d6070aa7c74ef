import * as viPages from '../text/vi-pages.ts';

const t = viPages.help;

/** The keys and what they do; part of the help page and of the sheet that `?` opens. */
export function KeyList() {
  return (
    <dl class="pairs keys">
      {t.keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The cheat sheet, with the switch that single-key shortcuts must have (WCAG 2.1.4). Closed until a script opens it. */
export function Shortcuts() {
  return (
    <dialog id="shortcuts" aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">{t.keysTitle}</h2>
        <KeyList />
        <p>
          <label>
            <input type="checkbox" id="shortcuts-on" checked /> {t.keysSwitch}
          </label>
        </p>
        <button type="submit">{t.close}</button>
      </form>
    </dialog>
  );
}
