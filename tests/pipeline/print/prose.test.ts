import { describe, expect, it } from 'vitest';
import { linesOf, wordsOf, type Run } from '../../../src/pipeline/print/blocks.ts';
import { kitSheets, type Sheet } from '../../../src/pipeline/print/sheet.ts';
import { realSite } from './project-site.ts';

const sheets = kitSheets(realSite());

/** Sentences of a line, each with the notes that stand in it. */
function sentences(line: readonly Run[]): { text: string; notes: string[] }[] {
  const found: { text: string; notes: string[] }[] = [{ text: '', notes: [] }];
  for (const run of line) {
    const last = () => found.at(-1) ?? { text: '', notes: [] };
    if (run.kind === 'note') last().notes.push(run.mark);
    else
      for (const piece of run.text.split(/(?<=[.?!»]) (?=[\p{Lu}«])/u)) {
        if (piece !== run.text.split(/(?<=[.?!»]) (?=[\p{Lu}«])/u)[0])
          found.push({ text: '', notes: [] });
        last().text += piece;
      }
  }
  return found.filter(({ text }) => text.trim() !== '');
}

/** Words by which a sentence says what the law says. */
const LEGAL =
  /phạm tội|tội phạm|bị cấm|[Ll]uật cấm|[Ll]uật về|pháp lệnh|mua bán người, dù|đã là mua bán người|không được (?:giữ|bắt)/u;

const everyLine = (sheet: Sheet) => linesOf(sheet.blocks);
const allWords = (sheet: Sheet) =>
  [sheet.title, sheet.summary, ...everyLine(sheet).map(wordsOf)].join('\n');

describe.each(sheets)('$slug', (sheet) => {
  it('has a source for every sentence that says what the law says', () => {
    for (const { text, notes } of everyLine(sheet).flatMap(sentences)) {
      if (!LEGAL.test(text)) continue;
      const cited = sheet.citations.filter(({ mark }) => notes.includes(mark));
      expect(cited.length, text).toBeGreaterThan(0);
    }
  });

  it('names the copy of every law, and that amendments were not compared', () => {
    const laws = sheet.citations.filter(({ of }) => of?.startsWith('law:') === true);
    expect(wordsOf(sheet.lawCopies).includes('chưa đối chiếu với văn bản sửa đổi')).toBe(
      laws.length > 0,
    );
  });

  it('threatens with nothing, promises nothing, counts for no target', () => {
    const words = allWords(sheet);
    expect(words).not.toMatch(/phạt tù|năm tù|đi tù|phạt tiền|mức phạt/u);
    expect(words).not.toMatch(/tuổi đồng thuận|an toàn tuyệt đối|được giữ bí mật|bảo đảm bí mật/u);
    expect(words).not.toMatch(/gái mại dâm|con phò|ca ve|gái gọi|tệ nạn xã hội/u);
    expect(words).not.toMatch(/được tính là đạt|hoàn thành chỉ tiêu|tính vào chỉ tiêu(?! nào)/u);
  });

  it('offers 113 for danger alone', () => {
    for (const call of sheet.calls) {
      if (call.digits !== '113') continue;
      expect(call.dangerOnly).toMatch(/đang gặp nguy hiểm/u);
    }
    for (const line of everyLine(sheet)) {
      const calls = line.some((run) => run.kind === 'phone' && run.digits === '113');
      if (calls) expect(wordsOf(line)).toMatch(/[Cc]hỉ khi đang gặp nguy hiểm/u);
    }
    expect(sheet.calls[0]?.digits).not.toBe('113');
  });

  it('says beside 111 that calls are recorded, wherever 111 is printed as a line', () => {
    const call = sheet.calls.find(({ digits }) => digits === '111');
    expect(call?.warnings.map(wordsOf).join(' ')).toContain('ghi âm');
  });

  it('says that no expert has reviewed it', () => {
    expect(sheet.foot.map(wordsOf).join(' ')).toContain('Chưa có chuyên gia đọc duyệt.');
  });
});

describe('the check of legal sentences', () => {
  const line = (cited: boolean): Run[] => [
    { kind: 'text', text: 'Hỏi thêm một người. Việc ấy là phạm tội', strong: false },
    ...(cited ? [{ kind: 'note' as const, mark: 'a' }] : []),
    { kind: 'text', text: '. Rồi gọi.', strong: false },
  ];
  const bare = (runs: Run[]) =>
    sentences(runs).filter(({ text, notes }) => LEGAL.test(text) && notes.length === 0);

  it('finds a sentence without its source', () => {
    expect(bare(line(true))).toEqual([]);
    expect(bare(line(false)).map(({ text }) => text)).toEqual(['Việc ấy là phạm tội.']);
  });

  it('met more than ten of them', () => {
    const met = sheets
      .flatMap(everyLine)
      .flatMap(sentences)
      .filter(({ text }) => LEGAL.test(text));
    expect(met.length).toBeGreaterThan(10);
  });
});

describe('who the kit speaks of', () => {
  it.each(['ap-phich', 'to-roi', 'dai-so-tro-giup', 'de-cuong-noi-chuyen', 'truoc-va-sau-buoi'])(
    '%s says that men, LGBT people and people with disabilities are helped too',
    (slug) => {
      const sheet = sheets.find((one) => one.slug === slug);
      const words = sheet === undefined ? '' : allWords(sheet);
      expect(words).toMatch(/nam|trai/u);
      expect(words).toContain('LGBT');
      expect(words).toContain('khuyết tật');
    },
  );

  it('tells officers whom the plan never addressed', () => {
    const talk = sheets.find(({ slug }) => slug === 'de-cuong-noi-chuyen');
    expect(talk === undefined ? '' : allWords(talk)).toMatch(
      /viết cho tỉnh Quảng Ngãi cũ.*chưa từng nhắc tới 40 đơn vị cấp xã trên địa bàn Kon Tum cũ/su,
    );
  });
});

describe('the loudspeaker script', () => {
  const script = sheets.find(({ kind }) => kind === 'script');
  const words = script === undefined ? '' : everyLine(script).map(wordsOf).join(' ');
  const syllables = words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

  it('takes about two minutes at 140 to 180 syllables a minute', () => {
    expect(syllables).toBeGreaterThanOrEqual(280);
    expect(syllables).toBeLessThanOrEqual(360);
  });

  it('holds no digit: every number is spelled', () => {
    expect(words).not.toMatch(/\d/);
    expect(words).toContain('một một một');
    expect(words).toContain('một tám không không, một hai ba ba');
    expect(words).toContain('một một ba');
  });

  it('says the number to remember twice', () => {
    expect(words.match(/một một một/g)).toHaveLength(2);
  });

  it('is fit for the ears of children', () => {
    expect(words).not.toMatch(/mại dâm|mua dâm|bán dâm|tình dục|dâm|HIV|hiếp|ma túy|đánh đập/u);
  });
});
