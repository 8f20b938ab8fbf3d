import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/pipeline/prose/lint/passages.ts';
import { tokensOf } from '../../../src/pipeline/prose/lint/phrases.ts';
import { legalCue } from '../../../src/pipeline/prose/lint/rule-law-source.ts';
import { sentencesOf, textOf } from '../../../src/pipeline/prose/lint/sentences.ts';
import { listFiles } from '../../../src/pipeline/load/files/text-file.ts';
import { REAL } from '../project.ts';
import { facts, lint, readText, resolver } from './lint.ts';

const unsourced = (text: string): number =>
  lint(text).filter(({ rule }) => rule === 'prose-law-source').length;

/** Each says what the law allows, forbids, punishes or orders. */
const LEGAL = [
  'Mua dâm bị phạt tiền.',
  'Theo Luật Trẻ em, mọi người báo tin khi thấy trẻ bị xâm hại.',
  'Người môi giới mại dâm bị truy cứu trách nhiệm hình sự.',
  'Với người lớn, bán dâm là vi phạm hành chính.',
  'Trẻ em có quyền được bảo vệ khỏi bóc lột.',
  'Pháp luật nghiêm cấm kỳ thị người nhiễm HIV.',
  'Chủ cơ sở phải ký hợp đồng bằng văn bản với người làm.',
  'Ai dụ dỗ người dưới mười tám tuổi đi khách đều phạm tội.',
  'Nơi thuê không được giữ căn cước của bạn.',
  'Nghị định mới đã thay nghị định cũ.',
  'Bạn được quyền từ chối trả lời.',
  'Nạn nhân được hưởng hỗ trợ y tế, tâm lý.',
  'Người nghèo thuộc diện được trợ giúp pháp lý.',
  'Đăng ảnh riêng của người khác là trái pháp luật.',
  'Việc này có thể bị xử phạt hành chính.',
  'Hành vi này bị xử lý hình sự.',
  'Tuyển người dưới mười tám tuổi để bóc lột tình dục là mua bán người.',
  'Không ai được phép đuổi bạn vì nhiễm HIV.',
  'Bộ luật Lao động cho bạn nghỉ việc ngay khi bị đánh.',
  'Cho thuê phòng để bán dâm là tội chứa mại dâm.',
  'Người báo tin được pháp luật bảo vệ.',
  'Quay lén người khác là bất hợp pháp.',
  'Tổng đài có trách nhiệm chuyển tin.',
  'Hiến pháp bảo vệ quyền riêng tư.',
  'Cấm quảng cáo gian dối để tuyển người.',
  'Tiết lộ tên nạn nhân là trái luật.',
  'Quan hệ với người dưới mười sáu tuổi là tội, dù em đồng ý.',
  'Mức phạt nằm trong nghị định mới.',
  'Cơ sở để mại dâm xảy ra bị rút giấy phép.',
  'Gọi số ấy không mất tiền.',
];

/** They speak of the law in words that no cue knows: what docs/decisions/0017 says of the rule's limits. */
const UNNOTICED = [
  'Từ mười lăm tuổi, bạn tự yêu cầu xét nghiệm được.',
  'Đội kiểm tra phải đưa thẻ.',
  'Công an phải lập biên bản.',
  'Tòa có thể xử kín.',
];

/** They come near the law and say nothing of it. */
const HARMLESS = [
  'Hãy hỏi một luật sư.',
  'Việc này có bị phạt không?',
  'Luật nói gì?',
  'Chúng tôi không nêu mức phạt.',
  'Chúng tôi không hứa ai được miễn xử phạt.',
  'Chúng tôi chưa đọc nghị định mới.',
  'Chị bảo: «Cấm em ra khỏi phòng.»',
  'Bạn không có lỗi.',
  'Nói luật bằng câu ngắn.',
  'Không ai phải kể chuyện riêng.',
  'Nói với người có trách nhiệm ở trường.',
  'Luật chơi của buổi: không quay phim.',
  'Hỏi người trợ giúp pháp lý trước khi ký.',
  'Công an gần nhất là nơi để đến.',
  'Người dọa bạn mới là người sai.',
  'Đừng trả tiền, đừng gửi thêm ảnh.',
  'Bớt kỳ thị không có nghĩa là nói sai luật.',
  'Giữ giấy tờ của mình, chỉ đưa bản sao.',
  'Bạn được dừng lại bất cứ lúc nào.',
  'Ghi lại ngày giờ, biển số xe.',
  'Kể với một người lớn bạn tin.',
  'Trẻ em không làm gì sai.',
  'Xét nghiệm sớm thì dễ chữa.',
  'Kế hoạch viết cho tỉnh cũ.',
  'Đội công tác xã hội ghé thăm từng nhà.',
  'Hỏi xã xem năm nay có lớp nghề nào.',
  'Anh ấy nói «luật là luật» rồi bỏ đi.',
  'Trong lớp, kỷ luật là chuyện của cả nhóm.',
  'Nhớ số điện thoại của người nhà.',
  'Muốn về thì nói với chủ xe.',
];

describe('a sentence on the law', () => {
  test.each(LEGAL)('%s', (text) => {
    expect(unsourced(text)).toBe(1);
    const bare = text.slice(0, -1);
    expect(unsourced(`${bare} <Law of="pl2003:dieu-4" />.`)).toBe(0);
    expect(unsourced(`${bare} <Source of="who-lives" />.`)).toBe(0);
    expect(unsourced(`${text} <Law of="pl2003:dieu-4" />`)).toBe(0);
    // The source of the sentence before it or after it is not its own.
    expect(unsourced(`Một <Law of="pl2003:dieu-4" />. ${text}`)).toBe(1);
    expect(unsourced(`${text} Một <Law of="pl2003:dieu-4" />.`)).toBe(1);
    expect(unsourced(`- Một <Law of="pl2003:dieu-4" />.\n- ${text}`)).toBe(1);
    expect(unsourced(`${text.normalize('NFD')}`)).toBe(1);
  });

  test.each(UNNOTICED)('is not noticed: %s', (text) => {
    expect(unsourced(text)).toBe(0);
  });

  test.each(HARMLESS)('is not: %s', (text) => {
    expect(unsourced(text)).toBe(0);
  });

  test.each([
    // What leads to a list with its source covers the list, and nothing after it.
    ['Hai việc <Law of="pl2003:dieu-4" />:\n\n- Việc bị cấm.\n- Việc bị phạt.', 0],
    ['Hai việc <Law of="pl2003:dieu-4" />:\n\n- Việc bị cấm.\n\nViệc khác bị phạt.', 1],
    ['Hai việc <Law of="pl2003:dieu-4" />.\n\n- Việc bị cấm.', 1],
    ['Hai việc:\n\n- Việc bị cấm.\n- Việc bị phạt.', 2],
    ['Một <Law of="pl2003:dieu-4" />. Hai việc:\n\n- Việc bị cấm.', 1],
    ['Hai việc <Law of="pl2003:dieu-4" />:\n\n- Việc bị cấm.\n  - Việc bị phạt.', 1],
    // «Chúng tôi không …» excuses what follows it alone.
    ['Mua dâm bị phạt, chúng tôi không nêu mức.', 1],
    // A quote that nobody closes excuses nothing.
    ['Chị bảo: «Việc ấy bị phạt.', 1],
    ['Chị bảo: «Việc ấy bị phạt.»', 0],
    // A title may name the law; what it claims needs a source.
    ['## Luật nói gì về việc này\n\nMột.', 0],
    ['## Mua dâm bị phạt\n\nMột.', 1],
    ['| Việc | Luật |\n| --- | --- |\n| Mua dâm | bị cấm |', 2],
    ['<details>\n<summary>Việc này bị phạt</summary>\n\nMột.\n\n</details>', 1],
  ])('%j: %d', (text, count) => {
    expect(unsourced(text)).toBe(count);
  });
});

/** Every sentence of the prose with what the rule makes of it. */
const sentences = ['materials', 'pages', 'kit', 'changes'].flatMap((folder) =>
  [
    ...listFiles(REAL, `content/${folder}`, '.mdx'),
    ...listFiles(REAL, `content/${folder}`, '.md'),
  ].flatMap((path) => {
    const body = readText(path).replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, ''));
    const reader = remark().use(remarkGfm);
    if (path.endsWith('.mdx')) reader.use(remarkMdx);
    return passagesOf(reader.parse(body), body, resolver)
      .flatMap((passage) => sentencesOf(passage, facts.words.abbreviations))
      .map((sentence) => {
        const { passage, start, end } = sentence;
        const text = textOf(sentence);
        const note = [...text].some((_, at) => passage.origins[start + at] === 'note');
        const namesArticle = note && /, Điều \d/.test(text);
        const cue = legalCue({ sentence, tokens: tokensOf(sentence) }, facts.words);
        return { path, text, note, namesArticle, cue, end };
      });
  }),
);

describe('the prose of this site', () => {
  test('none of its sentences on the law lacks a source', () => {
    const paths = new Set(sentences.map(({ path }) => path));
    expect(paths.size).toBeGreaterThanOrEqual(25);
    const lacking = [...paths].flatMap((path) =>
      lint(
        readText(path).replace(/^---\n[^]*?\n---\n/, (head) => head.replace(/[^\n]/g, '')),
        path,
      ).filter(({ rule }) => rule === 'prose-law-source'),
    );
    expect(lacking).toEqual([]);
    expect(sentences.filter(({ cue }) => cue !== null).length).toBeGreaterThan(120);
  });

  test('take any note away from a sentence on the law, and it is told', () => {
    let taken = 0;
    for (const path of new Set(sentences.map((one) => one.path))) {
      const text = readText(path).replace(/^---\n[^]*?\n---\n/, (head) =>
        head.replace(/[^\n]/g, ''),
      );
      const bare = text
        .replaceAll(/<(?:Law|Source)[^>]*\/>/g, '')
        .replaceAll(/<Value of="source:[^>]*\/>/g, 'hôm ấy');
      const expected = sentences.filter((one) => one.path === path && one.cue !== null && one.note);
      const found = lint(bare, path).filter(({ rule }) => rule === 'prose-law-source');
      expect(found.length, path).toBeGreaterThanOrEqual(expected.length);
      taken += found.length;
    }
    expect(taken).toBeGreaterThan(120);
  });

  test('of the sentences that cite an article, the cues know nine in ten or nearly', () => {
    const citing = sentences.filter(({ namesArticle }) => namesArticle);
    const known = citing.filter(({ cue }) => cue !== null);
    expect(citing.length).toBeGreaterThan(100);
    expect(known.length / citing.length).toBeGreaterThan(0.85);
  });
});
