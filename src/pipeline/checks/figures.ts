import { toolWords } from '../../locale/tool.ts';
import { datasetFaults } from '../figures/dataset-faults.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

const words = toolWords.problems;

/** What each dataset says of itself holds, and the second keying agrees with all of them. */
export function checkFigures(files: ContentFiles): Problem[] {
  const within = files.datasets.flatMap((file) =>
    datasetFaults(file.value).map(({ path, rule, message }) => faultAt(file, path, rule, message)),
  );
  return [...within, ...checkLedger(files)];
}

function checkLedger({ ledger, datasets }: ContentFiles): Problem[] {
  const keyed = new Map(
    (ledger?.value ?? []).map((entry, index) => [entry.figure, { entry, index }]),
  );
  return datasets.flatMap((file) =>
    file.value.rows.flatMap((row, index) => {
      const second = keyed.get(`${file.value.id}:${row.id}`);
      if (second === undefined) {
        return [
          faultAt(
            file,
            ['rows', index],
            'ledger-missing',
            words.ledgerMissing(`${file.value.id}:${row.id}`),
          ),
        ];
      }
      return ledger === null || second.entry.value === row.value
        ? []
        : [
            faultAt(
              ledger,
              [second.index, 'value'],
              'ledger-disagrees',
              words.ledgerDisagrees(second.entry.value, file.path, row.value),
            ),
          ];
    }),
  );
}
