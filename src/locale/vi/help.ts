/** Labels and short words of the help page; what it tells people to do stands in content/help. */
export const help = {
  title: 'Trợ giúp: chọn điều gần với bạn nhất',
  pageTitle: 'Trợ giúp',
  description: 'Các số điện thoại đã được đối chiếu với nguồn, theo từng tình huống.',
  lead: 'Bấm vào câu gần với bạn nhất. Bạn không cần chắc chắn, không cần điền gì vào trang này.',
  choose: 'Chọn tình huống',
  cannotCall: 'Tôi không gọi điện được, hoặc không tiện nói',
  /** Ways of a line that need no voice. */
  channels: (printed: string) => `Cách của tổng đài ${printed} không cần nói`,
  /** What is known of one line alone. */
  ofLine: (printed: string) => `Riêng số ${printed}`,
  stays: 'Những gì vẫn còn lại trên máy, và cách xoá',
  whole: 'Các số ở trên, đầy đủ hơn',
  contacts: 'Lưu các số vào danh bạ',
  contactsNote: '(tệp danh bạ, mỗi số một tên trung tính). Không cần tải gì để gọi.',
  recheck: 'Cần kiểm tra lại',
  recheckLead:
    'Đã quá hạn kiểm tra, nên không còn nút gọi. Số có thể vẫn đúng; hãy thử số khác trước.',
  unverified: 'Chưa có số được kiểm chứng',
  unverifiedLead:
    'Có những nơi trong tỉnh mà chúng tôi chưa tìm được số chắc chắn. Đây là cách thay thế.',
  searched: (where: string, day: string) => `${where} (tìm ngày ${day}).`,
  elsewhere: 'Nơi khác',
  elsewhereLead: (place: string) =>
    `Nhà tạm lánh và tư vấn của tỉnh khác. Không nơi nào ở ${place}.`,
  copies: (day: string) =>
    `Các số được đối chiếu với bản lưu của trang nguồn, không phải với trang đang chạy, và chưa ai gọi thử. Ngày đối chiếu sớm nhất: ${day}.`,

  /** How checks know words in a line's own texts. */
  vocabulary: {
    /** A stored contact must not carry them: its name is what another person reads on the phone. */
    telling:
      /mại dâm|xâm hại|bạo lực|mua bán|trẻ em|phụ nữ|pháp|HIV|xét nghiệm|công an|tổng đài|trợ giúp|hỗ trợ|bình yên|ánh dương/iu,
    free: /miễn phí|miễn cước|không (?:mất|thu|tính) (?:phí|cước|tiền)|không mất tiền/iu,
  },

  situation: {
    steps: 'Bạn có thể làm',
    asked: 'Người ta có thể hỏi',
    notNeeded: 'Bạn không cần nói',
    more: 'Đọc thêm:',
    top: 'Về danh sách câu để chọn',
  },

  /** One line and all that is known of it. */
  line: {
    call: 'Gọi',
    onlyDanger: 'Chỉ gọi khi đang gặp nguy hiểm',
    all: 'Mọi điều biết về số này',
    before: 'Nên biết trước khi gọi:',
    source: 'Nguồn:',
    callLog: 'Cuộc gọi nằm lại trong nhật ký cuộc gọi của máy.',
    qr: (spoken: string) => `Mã QR gọi ${spoken}`,
    scan: 'Quét bằng máy ảnh của điện thoại để gọi.',
    more: (day: string) => `Đối chiếu ngày ${day}. Biết thêm về số này`,
    checked: (on: string, until: string) =>
      `Đối chiếu với nguồn ngày ${on}; đến ${until} phải kiểm tra lại.`,
    overdue: 'Đã quá hạn kiểm tra lại.',
    overdueSince: (day: string) => `Lần đối chiếu cuối là ngày ${day}, đã quá hạn kiểm tra lại.`,
    /** Beside a number that the browser of an old copy no longer offers. */
    expired: '(cần kiểm tra lại)',
    unknown: (facts: readonly string[]) => `Nguồn không nêu: ${facts.join(', ')}.`,
    unknownFacts: {
      whatHappens: 'cuộc gọi diễn ra thế nào',
      cost: 'tiền cước',
      hours: 'giờ nghe máy',
      whoAnswers: 'ai nghe máy',
      languages: 'ngôn ngữ',
    },
    facts: {
      whatHappens: 'Khi bạn gọi',
      cost: 'Tiền cước',
      hours: 'Giờ nghe máy',
      whoAnswers: 'Ai nghe máy',
      whoFor: 'Dành cho',
      operator: 'Cơ quan giữ số',
      languages: 'Ngôn ngữ',
      area: 'Phạm vi',
    },
    confidence: {
      high: 'Nguồn chính thức, hoặc hai nguồn độc lập nói như nhau.',
      medium: 'Mới có một nguồn nói; nên hỏi lại ngay khi gọi.',
      low: 'Nguồn cũ hoặc yếu; nên hỏi lại ngay khi gọi.',
    },
  },

  /** The way out of a quiet page. */
  leave: {
    keys: 'Bấm phím Esc ba lần liền để thoát nhanh. Bỏ chọn để tắt trên trang này.',
    /** What the tab is called while the page is blank. */
    blank: 'Trang mới',
  },

  /** «Đọc khi mất mạng». */
  offline: {
    title: 'Đọc khi mất mạng',
    says: [
      'Bạn có thể lưu trang trợ giúp và vài bài đọc vào máy này, để mở được khi không có mạng. Không bấm thì không có gì được lưu. Cần trình duyệt có JavaScript.',
      'Ai mở máy này cũng có thể thấy bản lưu. Nếu máy không phải của riêng bạn, đừng lưu.',
    ],
    save: 'Lưu vào máy này',
    remove: 'Xoá khỏi máy này',
    /** `{day}` is where the browser puts the day, as its language writes it. */
    kept: 'Máy này đang giữ bản lưu ngày {day}.',
    saving: 'Đang lưu…',
    failed: 'Chưa lưu được: mạng yếu hoặc máy không cho lưu. Trên máy chưa có gì mới.',
    removed: 'Đã xoá khỏi máy này.',
  },
};
