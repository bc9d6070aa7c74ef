import type { QuestionCounts as Counts } from '#core/contract/operator-status.ts';
import * as t from '../text/vi-operator.ts';
import * as vi from '../text/vi.ts';

/** How many questions there were, and how many of them went badly; nothing where none were counted. */
export function QuestionCounts({ yesterday, week }: Counts) {
  const rows = [
    { name: t.yesterday, totals: yesterday },
    { name: t.week, totals: week },
  ].flatMap(({ name, totals }) => (totals === null ? [] : [{ name, ...totals }]));
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{t.questions}</h2>
      <table>
        <thead>
          <tr>
            {[t.period, t.asked, t.empty, t.slow].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, asked, empty, slow }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{vi.number(asked)}</td>
              <td>{t.share(empty, asked)}</td>
              <td>{t.share(slow, asked)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.questionsNote}</p>
    </>
  );
}
