import type { Situation } from '../../schema/hotline.ts';

/** One thing to do or to know; `sources` are ids of data/sources.json that say so. */
export interface HelpStep {
  text: string;
  sources?: readonly string[];
}

/** The words of one situation. Telephone lines are named by id; their facts come from data/. */
export interface HelpSituation {
  id: Situation;
  /**
   * The fragment of its address. It says nothing of the situation, because a fragment may stay in
   * the history of the browser.
   */
  anchor: string;
  /** The button: one sentence in the reader's own voice. */
  title: string;
  /** The first words under the button. */
  opening: string;
  /** Lines to call, the fittest first. */
  lines: readonly string[];
  steps: readonly HelpStep[];
  asked: readonly string[];
  notNeeded: readonly string[];
  /** A material of content/materials that goes further, or null. */
  material: string | null;
}

const CALL_RIGHTS = [
  'Chưa cần nói tên thật ngay từ đầu. Bạn có thể hỏi trước rồi mới quyết định nói gì.',
  'Chưa cần kể mọi chi tiết của chuyện đã xảy ra. Bạn có thể nói: «Tôi chưa muốn kể phần đó».',
] as const;

/** The help page's situations, in the order in which they are shown. */
export const HELP_SITUATIONS: readonly HelpSituation[] = [
  {
    id: 'danger',
    anchor: 'a1',
    title: 'Tôi đang gặp nguy hiểm',
    opening: 'Việc đầu tiên là ra khỏi chỗ nguy hiểm, nếu bạn ra được.',
    lines: ['113', '115', '114'],
    steps: [
      { text: 'Đi về phía có người, có đèn. Bạn không cần giải thích với ai vì sao mình đi.' },
      {
        text: 'Gọi 113 (một một ba). Nói trước tiên bạn đang ở đâu: xã, phường, tên đường, biển hiệu gần nhất.',
      },
      { text: 'Bị thương hoặc có người ngất: gọi 115. Cháy hoặc bị mắc kẹt: gọi 114.' },
      { text: 'Không gọi được: nhờ người gần nhất gọi giúp, hoặc chạy vào nơi đang có người.' },
    ],
    asked: ['Bạn đang ở đâu.', 'Chuyện gì đang xảy ra, có ai bị thương không.'],
    notNeeded: [
      'Không cần nói vì sao bạn có mặt ở đó.',
      'Chưa cần kể cả câu chuyện. Nói nơi bạn đang ở trước, phần khác để sau.',
    ],
    material: null,
  },
  {
    id: 'under-18',
    anchor: 'a2',
    title: 'Tôi dưới 18 tuổi',
    opening:
      'Bạn không có lỗi, dù bạn là con gái hay con trai, dù lúc đầu bạn đã đồng ý hay đã nhận tiền, quà.',
    lines: ['111'],
    steps: [
      {
        text: 'Gọi 111 (một một một), hoặc nhắn Zalo của tổng đài nếu không tiện nói. Bạn gọi được lúc nửa đêm.',
        sources: ['nd-56-2017', 'tong-dai-111-app-zalo'],
      },
      {
        text: 'Nói với một người lớn mà bạn tin: cha mẹ, ông bà, thầy cô, cô chú. Nếu người đầu tiên chưa tin, hãy nói với người khác.',
      },
      {
        text: 'Tuyển, đưa đón, chứa chấp, giao hay nhận người dưới 18 tuổi để bóc lột tình dục là mua bán người, kể cả khi không ai doạ, không ai lừa.',
        sources: ['luat-53-2024-dieu-2'],
      },
    ],
    asked: [
      'Bạn bao nhiêu tuổi, lúc này có an toàn không.',
      'Chuyện gì đã xảy ra, đã có ai giúp chưa.',
      'Làm sao liên lạc lại mà bạn không gặp phiền.',
    ],
    notNeeded: [
      ...CALL_RIGHTS,
      'Không cần có bằng chứng. Việc tìm bằng chứng là của người lớn có trách nhiệm.',
    ],
    material: null,
  },
  {
    id: 'assaulted',
    anchor: 'a3',
    title: 'Tôi vừa bị xâm hại',
    opening:
      'Chuyện xảy ra không phải lỗi của bạn, dù bạn là nữ, nam hay giới khác, dù trước đó bạn đã làm gì.',
    lines: ['115', '111', '1900969680'],
    steps: [
      {
        text: 'Đến nơi an toàn. Chảy máu nhiều, đau nhiều hoặc choáng: gọi 115.',
      },
      {
        text: 'Đến bệnh viện hoặc phòng khám công càng sớm càng tốt, kể cả khi bạn chưa muốn báo ai. Ở đó người ta xem vết thương, bàn với bạn về HIV, bệnh lây qua đường tình dục và việc mang thai.',
        sources: ['nhs-after-assault', 'byt-3133-2020'],
      },
      {
        text: 'Tốt nhất trong 24 giờ, không muộn hơn 72 giờ: thuốc phòng HIV sau phơi nhiễm, uống 28 ngày. Hãy nói với người khám: «Tôi cần dự phòng HIV sau phơi nhiễm».',
        sources: ['who-pep-2024', 'byt-5968-2021'],
      },
      {
        text: 'Trong 5 ngày, càng sớm càng hiệu quả: tránh thai khẩn cấp, nếu bạn có thể mang thai.',
        sources: ['esc-who-tranh-thai-khan-cap-2016', 'who-ec-2005'],
      },
      {
        text: 'Nếu chịu được, hãy đi khám trước khi tắm rửa và thay quần áo; như vậy chứng cứ còn nhiều hơn, để sau này bạn còn quyền chọn. Đã tắm rồi thì vẫn khám, vẫn báo được.',
        sources: ['nhs-after-assault', 'byt-3133-2020'],
      },
      {
        text: 'Bạn có thể đi khám trước, rồi mới nghĩ đến việc có báo công an hay không. Đã qua 72 giờ, đi khám vẫn có ích.',
        sources: ['nhs-after-assault'],
      },
    ],
    asked: [
      'Chuyện xảy ra cách đây mấy giờ, bạn đau ở đâu.',
      'Bạn đang uống thuốc gì, có thể đang mang thai không.',
    ],
    notNeeded: [
      'Không cần nói người kia là ai để được khám và chữa.',
      'Không cần nói vì sao bạn ở đó, mặc gì, uống gì, đã nhận gì.',
    ],
    material: null,
  },
  {
    id: 'coerced',
    anchor: 'a4',
    title: 'Tôi bị ép buộc',
    opening:
      'Bị giữ giấy tờ, bị bắt trả nợ, bị canh, bị ép tiếp khách: đó có thể là mua bán người. Ở tuổi nào bạn cũng gọi 111 được.',
    lines: ['111', '1900969680'],
    steps: [
      {
        text: 'Gọi lúc không ai nghe thấy, hoặc nhắn Zalo của tổng đài 111. Người khác lại gần thì bấm «Thoát nhanh».',
        sources: ['tong-dai-111-app-zalo'],
      },
      {
        text: 'Nếu được, nghĩ trước: đi lúc nào, đến chỗ nào, ai đón. Đừng báo trước cho người đang giữ bạn.',
      },
      {
        text: 'Giấy tờ và ít tiền giúp được bạn, nhưng đừng quay lại lấy nếu nguy hiểm. Người quan trọng hơn giấy tờ.',
      },
      { text: 'Đang bị đánh, bị nhốt: xem mục «Tôi đang gặp nguy hiểm».' },
    ],
    asked: [
      'Bạn đang ở đâu, có đi lại được không, có ai nghe thấy không.',
      'Bạn cần gì trước: chỗ ở, khám bệnh, giấy tờ, hay người đón.',
    ],
    notNeeded: CALL_RIGHTS,
    material: 'khi-can-nguoi-giup',
  },
  {
    id: 'image-threat',
    anchor: 'a5',
    title: 'Tôi bị doạ tung ảnh',
    opening:
      'Người doạ mới là người làm sai, kể cả khi chính bạn đã gửi ảnh, và dù bạn là nam hay nữ.',
    lines: ['111', '1900969680'],
    steps: [
      {
        text: 'Không gửi tiền, không gửi thêm ảnh, không làm theo lời doạ.',
        sources: ['znews-2023-tong-tien'],
      },
      {
        text: 'Giữ lại tin nhắn, tên tài khoản, số điện thoại, số tài khoản ngân hàng. Chụp màn hình lời doạ rồi mới chặn và báo cáo tài khoản ấy.',
        sources: ['znews-2023-tong-tien'],
      },
      {
        text: 'Nói với một người bạn tin. Dưới 18 tuổi: gọi 111. Từ 18 tuổi: đến công an xã, phường gần nhất, mang theo máy; chưa cần chờ đến lúc mất tiền mới được báo.',
        sources: ['phu-nu-viet-nam-2025-02-25'],
      },
      { text: 'Người doạ là chồng, vợ, người yêu cũ: gọi 1900 969 680 để được tư vấn.' },
    ],
    asked: ['Ai doạ, qua tài khoản nào, họ đòi gì.', 'Bạn có đang an toàn không.'],
    notNeeded: [
      'Không cần gửi tấm ảnh cho ai xem.',
      'Không cần nói vì sao bạn đã chụp hoặc đã gửi.',
    ],
    material: 'bi-doa-tren-mang',
  },
  {
    id: 'testing',
    anchor: 'a6',
    title: 'Tôi cần xét nghiệm',
    opening: 'Đến phòng khám hoặc bệnh viện công bất kỳ, và nói: «Tôi muốn xét nghiệm».',
    lines: [],
    steps: [
      {
        text: 'Mới xảy ra trong 72 giờ: nói ngay câu ấy và thêm «trong 72 giờ», vì có thuốc phòng HIV phải bắt đầu sớm.',
        sources: ['who-pep-2024', 'byt-5968-2021'],
      },
      {
        text: 'Hỏi trước ba điều: tốn bao nhiêu, bao giờ có kết quả, kết quả trả cho ai.',
      },
      {
        text: 'Chưa có số điện thoại nào của tỉnh về xét nghiệm được kiểm chứng, nên trang này không ghi số. Cứ đến tận nơi.',
      },
    ],
    asked: ['Lần gần nhất cách đây bao lâu.', 'Bạn có thấy đau, sốt hay khác lạ gì không.'],
    notNeeded: ['Không cần nói bạn làm nghề gì.', 'Không cần nói tên của người khác.'],
    material: null,
  },
  {
    id: 'lawyer',
    anchor: 'a7',
    title: 'Tôi cần luật sư',
    opening:
      'Nhiều người được trợ giúp pháp lý theo luật. Đường dây này cho biết bạn có thuộc số đó không.',
    lines: ['18001233'],
    steps: [
      {
        text: 'Trẻ em, người thuộc hộ nghèo, và người bị buộc tội từ đủ 16 đến dưới 18 tuổi được trợ giúp pháp lý.',
        sources: ['phap-dien-tro-giup-phap-ly'],
      },
      {
        text: 'Nếu có khó khăn về tài chính: người từ đủ 16 đến dưới 18 tuổi là bị hại, nạn nhân bị mua bán, nạn nhân bạo lực gia đình và người nhiễm HIV cũng được.',
        sources: ['phap-dien-tro-giup-phap-ly'],
      },
      {
        text: 'Ngoài giờ làm việc: 111 cũng tư vấn pháp luật cho trẻ em, cha mẹ và người chăm sóc.',
        sources: ['nd-56-2017'],
      },
    ],
    asked: ['Bạn thuộc nhóm nào ở trên.', 'Việc đang ở bước nào, có giấy hẹn hay giấy mời không.'],
    notNeeded: ['Không cần kể hết sự việc qua điện thoại.', 'Chưa cần giấy tờ trong lần gọi đầu.'],
    material: null,
  },
  {
    id: 'report',
    anchor: 'a8',
    title: 'Tôi muốn báo tin',
    opening: 'Báo cho đúng nơi, và đừng làm gì khiến người đang bị hại gặp thêm nguy hiểm.',
    lines: ['111'],
    steps: [
      {
        text: 'Có trẻ em, người dưới 18 tuổi, hoặc nghi có mua bán người: gọi 111.',
        sources: ['nd-56-2017', 'bao-chinh-phu-2025-07-01'],
      },
      {
        text: 'Việc khác: đến công an xã, phường gần nhất. Số điện thoại tố giác của công an tỉnh chưa được kiểm chứng.',
      },
      {
        text: 'Pháp lệnh Phòng, chống mại dâm, Điều 21: người phát hiện phải báo kịp thời cho cơ quan nhà nước có thẩm quyền; nơi nhận phải xem xét, xử lý, và cho biết kết quả khi bạn yêu cầu.',
        sources: ['phap-dien-mai-dam'],
      },
      {
        text: 'Cũng Điều 21: người tố giác «được bảo vệ và giữ bí mật». Đó là lời của luật; trang này không hứa thay cho nơi nhận tin.',
        sources: ['phap-dien-mai-dam'],
      },
      {
        text: 'Đừng quay phim, chụp ảnh, đăng lên mạng hay gọi tên ai. Bạn có thể nhầm, và người bị ép buộc là người chịu hậu quả.',
      },
    ],
    asked: ['Bạn thấy gì, ở đâu, lúc nào.', 'Có ai đang gặp nguy hiểm không, có trẻ em không.'],
    notNeeded: ['Không cần kết luận ai có tội.', 'Không cần ảnh hay phim của bất cứ ai.'],
    material: null,
  },
];

/** What is the same for every call, whoever answers. */
export const HELP_CALL_LIMITS: readonly HelpStep[] = [
  {
    text: 'Số bạn vừa gọi nằm trong nhật ký cuộc gọi của máy, và có thể nằm trong bảng kê cước.',
  },
  {
    text: 'Trang này không hứa rằng cuộc gọi được giữ kín. Muốn biết, hãy hỏi người nghe máy ngay từ câu đầu: «Chuyện tôi kể sẽ được chuyển cho ai?»',
  },
  {
    text: 'Nghị định 56/2017 nói về 111 khi bảo vệ trẻ em. Với cuộc gọi về mua bán người, nguồn chúng tôi đọc chỉ nêu việc ghi âm; chúng tôi chưa đọc được toàn văn Nghị định 162/2025.',
    sources: ['nd-56-2017', 'plo-2025-07-30'],
  },
];

export const HELP_UNSAFE_CALL: readonly HelpStep[] = [
  {
    text: 'Gọi bằng máy của một người bạn tin, hoặc nhờ người ấy gọi trong lúc bạn đứng cạnh.',
  },
  {
    text: 'Không cần nói: nhắn Zalo hoặc dùng ứng dụng của tổng đài 111.',
    sources: ['tong-dai-111-app-zalo'],
  },
  {
    text: 'Đến tận nơi: trạm y tế, bệnh viện, trường học, công an xã, phường. Nói nhỏ: «Tôi cần giúp, tôi không tiện nói ở đây».',
  },
  { text: 'Viết số lên giấy dưới một cái tên khác, rồi đóng trang này.' },
];

export const HELP_CHECKED_PHONE: readonly HelpStep[] = [
  {
    text: 'Bấm «Thoát nhanh»: trang trắng ngay rồi sang một trang thường. Có bàn phím thì bấm phím Esc ba lần liền.',
  },
  { text: 'Gọi xong, xoá cuộc gọi ấy khỏi nhật ký. Lưu số vào danh bạ dưới tên trung tính.' },
  {
    text: 'Máy có cài phần mềm theo dõi thì mọi cách trên đều không đủ. Khi ấy hãy dùng máy khác.',
  },
];

/** Words around the facts of the page. */
export const helpWords = {
  title: 'Trợ giúp: chọn điều gần với bạn nhất',
  pageTitle: 'Trợ giúp',
  description: 'Các số điện thoại đã được đối chiếu với nguồn, theo từng tình huống.',
  lead: 'Bấm vào câu gần với bạn nhất. Bạn không cần chắc chắn, không cần điền gì vào trang này.',
  callLog: 'Cuộc gọi nằm lại trong nhật ký cuộc gọi của máy.',
  unknownLead: 'Nguồn không nêu:',
  unknown: {
    whatHappens: 'cuộc gọi diễn ra thế nào',
    cost: 'tiền cước',
    hours: 'giờ nghe máy',
    whoAnswers: 'ai nghe máy',
    languages: 'ngôn ngữ',
  },
  labels: {
    whatHappens: 'Khi bạn gọi',
    cost: 'Tiền cước',
    hours: 'Giờ nghe máy',
    whoAnswers: 'Ai nghe máy',
    whoFor: 'Dành cho',
    operator: 'Cơ quan giữ số',
    languages: 'Ngôn ngữ',
    area: 'Phạm vi',
  },
  copies:
    'Các số được đối chiếu với bản lưu của trang nguồn, không phải với trang đang chạy, và chưa ai gọi thử.',
  recheck: 'Cần kiểm tra lại',
  recheckLead:
    'Đã quá hạn kiểm tra, nên không còn nút gọi. Số có thể vẫn đúng; hãy thử số khác trước.',
  limits: {
    pageTitle: 'Những gì vẫn còn lại trên máy',
    description:
      'Trang này làm được gì và không làm được gì để người khác không thấy bạn đã đọc gì.',
  },
} as const;
