import type { Measure } from '../../../schema/aim.ts';

/** What the lock of targets and results says to the person who edits them. */
export const targets = {
  quote: (anchor: string, line: number, text: string) =>
    `câu trích không có nguyên văn trong kế hoạch ở neo «${anchor}» (dòng ${String(line)} của plan.txt); hãy chép lại đúng từng chữ: ${text}…`,
  overlap:
    'câu trích trùng một phần với câu trích của chỉ tiêu khác trong cùng điểm; hãy tách riêng',
  percents: (found: number) =>
    `câu trích phải có đúng một tỷ lệ phần trăm, ở đây có ${String(found)}; hãy thu hẹp hoặc mở rộng câu trích`,
  aims: (measure: string, found: number) =>
    `câu trích phải có đúng một chỗ đọc được là «${measure}», ở đây có ${String(found)}; hãy thu hẹp hoặc mở rộng câu trích, hoặc chọn loại số đo khác`,
  value: (printed: string, value: string) =>
    `câu trích ghi ${printed} nhưng số liệu ghi ${value}; hãy sửa cho khớp với câu trích`,
  unit: (printed: string, unit: string) =>
    `câu trích ghi «${printed}», không có đơn vị «${unit}» ngay sau số; hãy chép đơn vị đúng như câu trích`,
  comparator: (found: string | null, expected: string, given: string) =>
    `câu trích ${found === null ? 'không có chữ so sánh' : `có chữ «${found}»`} nên hãy ghi cách so sánh là «${expected}», không phải «${given}»`,
  comparatorWords: (found: string | null) =>
    found === null
      ? 'câu trích không có chữ so sánh; hãy ghi comparatorWords là null'
      : `chữ so sánh của câu trích là «${found}»; hãy ghi đúng chữ ấy vào comparatorWords`,
  noUnit: 'không đơn vị',
  unknown: (id: string, plan: string) =>
    `không có chỉ tiêu «${id}» trong data/plans/${plan}/targets.json; hãy sửa lại mã, của kế hoạch khác thì viết target:mã-kế-hoạch/mã-chỉ-tiêu`,
  continuesLater: (target: string) =>
    `«${target}» thuộc kế hoạch không bắt đầu trước kế hoạch này; hãy ghi chỉ tiêu của kế hoạch trước`,
  resultValue: {
    percent: 'chỉ tiêu tính bằng phần trăm: hãy ghi một số từ 0 đến 100',
    count: 'chỉ tiêu là một số đếm: hãy ghi một số, theo đơn vị của chỉ tiêu',
    share: 'chỉ tiêu là một phần của tổng số: hãy ghi {"part": …, "whole": …}',
    range: 'chỉ tiêu là một khoảng: hãy ghi một số, theo đơn vị của chỉ tiêu',
    rate: 'chỉ tiêu là một tỷ suất: hãy ghi một số, tính trên cùng mẫu với chỉ tiêu',
    change:
      'chỉ tiêu là mức tăng hay giảm: hãy ghi {"direction": "increase" hoặc "decrease", "by": …}',
    deadline: 'chỉ tiêu là một hạn: hãy ghi ngày hoàn thành, dạng 2025-12-16',
    'from-to': 'chỉ tiêu đi từ một mức đến một mức: hãy ghi một số, mức đã đạt',
  } satisfies Record<Measure, string>,
  noCounts: 'chỉ tỷ lệ phần trăm mới có tử số và mẫu số; hãy ghi numerator và denominator là null',
};
