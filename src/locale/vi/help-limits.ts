/** Words around «Những gì vẫn còn lại trên máy»; its parts stand in content/help/texts. */
export const helpLimits = {
  title: 'Những gì vẫn còn lại trên máy',
  description: 'Trang này làm được gì và không làm được gì để người khác không thấy bạn đã đọc gì.',
  lead: 'Không trang nào xoá được hết dấu vết trên máy. Đây là những gì trang này làm được, những gì còn lại, và cách bạn tự xoá.',
  back: 'Về trang trợ giúp',
};
