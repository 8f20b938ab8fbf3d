import { datasetFaults } from '../figures/dataset-faults.ts';
import type { Problem } from '../problem/problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

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
            `số này chưa được nhập lần thứ hai; hãy thêm «${file.value.id}:${row.id}» vào data/ledger.json`,
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
              `sổ kiểm tra ghi ${String(second.entry.value)} nhưng ${file.path} ghi ${String(row.value)}; hãy đọc lại nguồn rồi sửa bên sai`,
            ),
          ];
    }),
  );
}
