import type { Hotline, Hotlines } from '../../schema/hotline.ts';
import { formatDate } from '../../locale/vi/format.ts';
import { faultAt } from '../checks/content.ts';
import type { JsonFile } from '../load/files/json-file.ts';
import { kindOf } from '../phone/parse.ts';
import { printPhone, sayPhone } from '../phone/print.ts';
import type { Problem } from '../problem/problem.ts';
import type { RuleId } from '../problem/rules.ts';
import { latestExpiry, lineState, WARN_DAYS } from './expiry.ts';

type Steps = readonly PropertyKey[];
type Report = (steps: Steps, rule: RuleId, message: string) => void;

// Words that a stored contact must not carry: the name is what another person reads on the phone.
const TELLING =
  /mại dâm|xâm hại|bạo lực|mua bán|trẻ em|phụ nữ|pháp|HIV|xét nghiệm|công an|tổng đài|trợ giúp|hỗ trợ|bình yên|ánh dương/iu;
const FREE = /miễn phí|miễn cước|không (?:mất|thu|tính) (?:phí|cước|tiền)|không mất tiền/iu;

/**
 * Everything that is wrong with data/hotlines.json beyond its shape, and every line whose check is
 * about to run out or has run out on `day`. Running out is only ever a warning: a site that cannot be
 * built would keep the old number on screen.
 */
export function checkHotlines(file: JsonFile<Hotlines>, day: string): Problem[] {
  const problems: Problem[] = [];
  file.value.lines.forEach((line, index) => {
    const report: Report = (steps, rule, message) =>
      problems.push(faultAt(file, ['lines', index, ...steps], rule, message));
    checkNumber(line, report);
    checkWords(line, report);
    checkDates(line, day, report);
  });
  return problems;
}

function checkNumber({ digits, printed, spoken, keepsButton }: Hotline, report: Report): void {
  const kind = kindOf(digits);
  if (kind === null) {
    report(
      ['digits'],
      'hotline-number',
      `«${digits}» không khớp dạng số nào; hãy ghi đủ chữ số, kể cả mã vùng`,
    );
    return;
  }
  const number = { digits, extension: null };
  if (printed !== printPhone(number)) {
    report(
      ['printed'],
      'hotline-printed',
      `in là «${printed}», quy tắc là «${printPhone(number)}»; hãy sửa một trong hai cho khớp`,
    );
  }
  if (spoken !== sayPhone(number)) {
    report(
      ['spoken'],
      'hotline-spoken',
      `đọc là «${spoken}», quy tắc là «${sayPhone(number)}»; hãy sửa một trong hai cho khớp`,
    );
  }
  if (keepsButton && kind !== 'short') {
    report(
      ['keepsButton'],
      'hotline-keeps-button',
      'chỉ số ba chữ số được giữ nút gọi sau khi hết hạn; hãy ghi false',
    );
  }
}

function checkWords({ digits, cost, neutralName, reach, province }: Hotline, report: Report): void {
  if (kindOf(digits) === 'paid-prefix' && cost !== null && FREE.test(cost.text)) {
    report(
      ['cost', 'text'],
      'hotline-cost',
      'số 1900 không được ghi là không mất tiền; hãy ghi đúng điều nguồn nêu hoặc để null',
    );
  }
  if (TELLING.test(neutralName)) {
    report(
      ['neutralName'],
      'hotline-neutral-name',
      `tên lưu trong danh bạ «${neutralName}» nói lộ chuyện; hãy đặt tên trung tính`,
    );
  }
  if ((reach === 'elsewhere') !== (province !== null)) {
    report(
      ['province'],
      'hotline-province',
      'hãy ghi tỉnh cho đường dây «elsewhere», để null cho đường dây «here»',
    );
  }
}

function checkDates(line: Hotline, day: string, report: Report): void {
  const { checkedOn } = line.provenance;
  const latest = latestExpiry(checkedOn, line.footing);
  if (line.expiresOn > latest || line.expiresOn <= checkedOn) {
    report(
      ['expiresOn'],
      'hotline-expiry',
      `hạn ${formatDate(line.expiresOn)} phải sau ngày kiểm tra và không quá ${formatDate(latest)}; hãy kiểm tra lại số rồi ghi ngày mới`,
    );
  }
  const { state, callable, daysLeft } = lineState(line, day);
  if (state === 'due') {
    report(
      ['expiresOn'],
      'hotline-due',
      `${line.printed} còn ${String(daysLeft)} ngày là hết hạn (báo trước ${String(WARN_DAYS)} ngày); hãy đối chiếu lại với nguồn, rồi sửa checkedOn và expiresOn`,
    );
  }
  if (state === 'expired') {
    report(
      ['expiresOn'],
      'hotline-expired',
      `${line.printed} đã hết hạn ${String(-daysLeft)} ngày, ${callable ? 'vẫn còn nút gọi vì là số khẩn cấp' : 'đã mất nút gọi'}; hãy đối chiếu lại với nguồn, rồi sửa checkedOn và expiresOn`,
    );
  }
}
