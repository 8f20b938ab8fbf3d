import type { Dataset } from '../../schema/dataset.ts';
import type { JsonFile } from '../files/json-file.ts';
import type { Problem } from '../problem.ts';
import { faultAt, type ContentFiles } from './content.ts';

/** Kinds of which a small count could point at one person or one business. */
const SENSITIVE = new Set(['persons', 'establishments', 'estimate']);

/** Sums hold, small counts stay out, pictures draw only what may be compared, and the second keying agrees. */
export function checkFigures(files: ContentFiles): Problem[] {
  return [...files.datasets.flatMap(checkDataset), ...checkLedger(files)];
}

function checkDataset(file: JsonFile<Dataset>): Problem[] {
  const { rows, sums, chartRows, methods } = file.value;
  const problems: Problem[] = [];
  const known = new Map(rows.map((row) => [row.id, row]));
  const value = (id: string) => known.get(id)?.value ?? Number.NaN;
  rows.forEach((row, index) => {
    if (SENSITIVE.has(row.kind) && row.value >= 1 && row.value <= 4) {
      problems.push(
        faultAt(
          file,
          ['rows', index, 'value'],
          'figure-too-small',
          'số đếm từ 1 đến 4 có thể chỉ ra một người hoặc một cơ sở; hãy gộp với dòng khác hoặc bỏ dòng này',
        ),
      );
    }
    if (row.unit === '%' && (row.value < 0 || row.value > 100)) {
      problems.push(
        faultAt(
          file,
          ['rows', index, 'value'],
          'figure-share',
          'tỷ lệ phải từ 0 đến 100; hãy đọc lại nguồn',
        ),
      );
    }
    if (!methods.some(({ id }) => id === row.method)) {
      problems.push(
        faultAt(
          file,
          ['rows', index, 'method'],
          'id-unknown',
          `không có cách tính «${row.method}» trong mục methods; hãy thêm vào đó`,
        ),
      );
    }
  });
  sums.forEach(({ total, parts, relation }, index) => {
    const unknown = [total, ...parts].find((id) => !known.has(id));
    if (unknown !== undefined) {
      problems.push(
        faultAt(
          file,
          ['sums', index],
          'id-unknown',
          `không có dòng «${unknown}»; hãy sửa lại mã dòng`,
        ),
      );
      return;
    }
    const sum = parts.reduce((all, id) => all + value(id), 0);
    if (relation === 'adds-up' && sum !== value(total)) {
      problems.push(
        faultAt(
          file,
          ['sums', index],
          'figure-sum',
          `các dòng cộng lại được ${String(sum)}, nhưng tổng «${total}» ghi ${String(value(total))}; hãy kiểm tra lại từng số với nguồn`,
        ),
      );
    }
    if (relation === 'does-not-add-up' && sum === value(total)) {
      problems.push(
        faultAt(
          file,
          ['sums', index, 'relation'],
          'figure-sum',
          'các dòng này cộng đúng bằng tổng; hãy đổi relation thành «adds-up»',
        ),
      );
    }
  });
  const drawn = chartRows.flatMap((id) => known.get(id) ?? []);
  if (drawn.length !== chartRows.length) {
    problems.push(
      faultAt(
        file,
        ['chartRows'],
        'id-unknown',
        'chartRows có mã không phải là dòng của tập số liệu này; hãy sửa lại mã',
      ),
    );
  }
  if (new Set(drawn.map(({ method }) => method)).size > 1) {
    problems.push(
      faultAt(
        file,
        ['chartRows'],
        'figure-methods-mixed',
        'không vẽ chung các số tính bằng những cách khác nhau; hãy chọn các dòng cùng một cách tính',
      ),
    );
  }
  if (new Set(drawn.map(({ unit }) => unit)).size > 1) {
    problems.push(
      faultAt(
        file,
        ['chartRows'],
        'figure-units-mixed',
        'không vẽ chung các số khác đơn vị; hãy chọn các dòng cùng đơn vị',
      ),
    );
  }
  return problems;
}

function checkLedger(files: ContentFiles): Problem[] {
  const keyed = new Map(files.ledger.value.map((entry, index) => [entry.figure, { entry, index }]));
  return files.datasets.flatMap((file) =>
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
      return second.entry.value === row.value
        ? []
        : [
            faultAt(
              files.ledger,
              [second.index, 'value'],
              'ledger-disagrees',
              `sổ kiểm tra ghi ${String(second.entry.value)} nhưng ${file.path} ghi ${String(row.value)}; hãy đọc lại nguồn rồi sửa bên sai`,
            ),
          ];
    }),
  );
}
