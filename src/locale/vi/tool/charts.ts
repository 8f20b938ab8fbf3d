/** Words of refusals of a picture that would say something untrue. */
export const charts = {
  missing: (what: string) => `hình thiếu «${what}»; hãy điền`,
  id: 'mã hình chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối',
  zero: 'thang đo của thanh phải bắt đầu từ 0',
  periods: 'các hình nhỏ phải có cùng các kỳ',
  range: 'khoảng mục tiêu phải có hai đầu, đầu sau lớn hơn',
  stateWithNumber: (state: string) => `trạng thái «${state}» không đi với một con số`,
  stateWithoutNumber: (state: string) => `trạng thái «${state}» cần một con số`,
  parts: (sum: number, whole: number) =>
    `các phần cộng lại là ${String(sum)}, khác tổng ${String(whole)}; không vẽ phần trong tổng`,
  methods: (methods: readonly string[]) =>
    `số liệu tính theo các cách khác nhau (${methods.join(', ')}) không nối thành một dãy; hãy tách thành từng hình`,
  order: (period: string) => `kỳ «${period}» không đứng sau kỳ trước nó`,
  empty: 'hình không có dòng nào để vẽ',
  axis: 'thang đo rỗng hoặc ngược',
  unprinted: 'một giá trị không có chữ để in',
  outside: (printed: string, from: number, to: number) =>
    `giá trị ${printed} nằm ngoài thang đo ${String(from)} đến ${String(to)}`,
  notNumber: 'một giá trị không phải là số',
};
