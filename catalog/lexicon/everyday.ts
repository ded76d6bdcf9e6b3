/**
 * What people say in any ticket, whatever the product: who, when, with what, and the words that tell of a failure.
 * A subject made of other words is somebody else's. Latin words stand without endings.
 */
export const everyday = {
  zh: `客户 用户 我们 我的 咱们 你们 他们 她们 大家 学生 老师 主播 观众 同学 同事 领导 老板 朋友 家长 医生 患者 坐席 客服 管理员 管理 主持人 嘉宾
    开发 开发者 测试 运维 产品 前端 后端 后台 服务端 服务器 服务 客户端 终端 对方 对端 本地 远端 成员 有人 别人 自己 个人 部分 个别 所有 全部 人员 用户端 学员 讲师
    今天 昨天 前天 早上 上午 中午 下午 晚上 刚才 刚刚 现在 目前 当前 之前 以前 之后 以后 最近 一直 经常 偶尔 偶发 必现 有时 突然 每次 第一次 第二次 上次 这次 再次 上周 本周 周一 周二
    周三 周四 周五 周六 周日 周末 小时 分钟 秒钟 高峰 晚高峰 节后 国庆 春节 上线 升级 更新 凌晨 半夜 连续 期间 时间 时刻 之间 过程 过程中 开始 结束 中途 最后 首先 接着 随后 立即 马上 立刻 直接
    帮忙 看下 看一下 看看 麻烦 反馈 表示 咨询 遇到 出现 发现 报错 提示 弹出 弹窗 返回 返回值 显示 收到 得到 打印 打印出 打印了 输出 抛出 调用 接口 方法 函数 回调 使用 点击 打开 关闭 开启 启动
    重启 重试 试过 尝试 切换 修改 更换 安装 卸载 登录 登陆 登入 登出 退出 连接 连上 断开 重连 进去 进入 加入 离开 创建 新建 销毁 初始化 获取 设置 配置 发送 接收 上报 处理 解决 排查 检查 确认 复现
    需要 可以 不能 无法 没有 不是 还是 就是 都是 总是 老是 又是 非常 特别 失败 成功 错误 错误码 错误代码 错误号 错误信息 返回码 状态码 报错码 异常 问题 原因 情况 现象 信息 日志 截图 附件 报告 工单 控制台 页面 网页
    浏览器 手机 电脑 平板 安卓 苹果 鸿蒙 系统 版本 环境 网络 宽带 热点 流量 机型 型号 设备 应用 程序 小程序 项目 工程 代码 文件 线上 线下 正式 测试环境 生产 生产环境 内网 外网 公司 学校 医院 机构 办公室 家里 现场
    因为 所以 如果 然后 而且 以及 但是 不过 可是 虽然 只是 只有 为什么 怎么 怎么办 如何 哪里 哪个 多少 几个 时候 那个 这个 那边 这边 这里 那里 一个 一下 一些 一点 等等 紧急 谢谢 感谢 您好 你好 请问 请教
    刚好 好像 似乎 可能 应该 大概 估计 已经 正在 仍然 依然 依旧 仍旧 全都 都不 不了 不上 不出 不到 不动 不行 不通 出错 出来 出去 起来 下来 过来 回来 上来 下去 一样 同样 同时 一起 单独 各个 各种 其中 其他 其它 另外 另一个
    之类 什么 意思 含义 说明 文档 官网 帮助 支持 技术 功能 操作 动作 步骤 流程 场景 逻辑 数据 参数 内容 结果 请求 响应 超时 过期 无效 拒绝 权限 授权 账号 帐号 密码 签名 校验 验证 通过 正常 正确 完成 成功率
    这台 那台 这种 那种 某个 某些 几台 两台 两个 三个 一台 一次 两次 三次 多次 几次 每个 每天 每隔 左右 以上 以下 上面 下面 里面 外面 前面 后面 旁边 附近 中间 最新 旧版 新版 老版本 新版本 旧版本 低版本 高版本 一进 一点开 一打开
    会议 课堂 教室 上课 开会 直播 通话 语音 视频 音频 画面 声音 语聊 连麦 互动 房间 频道 麦克风 摄像头 屏幕 推流 拉流 录制 旁路 混流 排麦 上麦 下麦 麦位 进房 退房 建房 入会 信令 网关 引擎 组件 插件 模块 音视频 实时 云端 媒体
    希望 想要 打算 准备 计划 要求 建议 告诉 告知 回复 答复 联系 电话 微信 群里 邮件 消息 通知 截屏 视频会议 在线 离线 网速 信号 弱网 断网 代理 防火墙 证书 域名 端口 地址 链接 本机 真机 模拟器 电脑端 手机端 网页端 移动端 桌面端 安卓端 苹果端
    客户那边 用户那边 那头 贵司 我司 厂商 供应商 售后 售前 值班 夜班 早班 白天 一会儿 一会 半天 很久 好久 多久 几天 几分钟 几秒 随机 概率 必定 一定 肯定 确定 不确定 估摸 大约
    按钮 踢人 被踢 子线程 主线程 线程 进程 台式机 笔记本 笔记本电脑 弹框 红字 白屏 黑屏 花屏 卡住 卡顿 转圈 加载 界面 窗口 列表 菜单 选择 输入 填写 选中 按下 长按 双击 刷新 缓存 清理 清除 删除 恢复 打包 编译 运行 调试 抓包 监控 告警
    家长端 学生端 老师端 教师端 主播端 观众端 医生端 患者端 坐席端 多人 单人 双人 人数 并发 压测 灰度 回滚 版本号 品牌 华为 小米 三星 荣耀 魅族 微信 企业微信 公众号 钉钉 飞书 房主 群主 房管 助教 班主任 校长 店员 司机 乘客 买家 卖家
    新用户 老用户 新人 大量 少量 少数 多数 大部分 小部分 个别人 几个人 没人 无人 任何人 任何 某人 谁都 哪儿 怎样 这样 那样 照样 一模一样 完全 基本 几乎 差不多 稍微 越来越 最近几天 这几天 前几天 上个月 这个月 下个月 去年 今年 明天 后天 假期 放假
    点了 点开 点进去 进不去 进不来 进去了 退不出 退出去 出不来 打不开 开不了 关不掉 连不上 登不上 登不了 上不去 下不来 看不到 听不到 听不见 看不见 没声音 没画面 没反应 不显示 不工作 不响应 不能用 用不了 坏了 挂了 崩了 掉了 断了 卡了 好了 换了 改了 删了 加了
    正常用 能用 可用 不可用 生效 未生效 起作用 复制 粘贴 转发 群发 发来 发给 发过来 贴一下 贴出来 上面那 如下 如图 见图 见附件 图片 附图 录屏 视频教程 教程 例子 示例 样例 官方 官方示例 官方文档 源码 仓库 依赖 引入 集成 接入 对接 嵌入 封装 二次封装 自研 自己写
    谁见过 谁知道 谁遇到 谁有 见过 听过 数字 号码 四个数 三个数 五个数 几个数 个数 四位 五位 三位 数码 弹了个 报了个 出了个 来了个 冒出 跳出 蹦出 崩出
    额外 另行 单独 专门 多余 剩余 其余 购买 开通 续费 充值 套餐 资源包 时长 余额 账单 费用 收费 免费 试用 体验版 旗舰版 标准版
    知道 认识 觉得 认为 以为 记得 忘记 明白 清楚 了解 理解 讨论 分析 研究 关注 关心 担心 着急 抱歉 不好意思 辛苦 打扰 劳烦 拜托 求助 求救 求解 指教 指点 同志 各位 大佬 老哥 兄弟 亲们 诸位 群友 网友 友商 甲方 乙方 客户方 项目组 小组 团队 部门 同事们
    属于 关于 对于 至于 由于 根据 按照 通过 经过 除了 除此之外 比如 例如 譬如 好比 包括 包含 以外 之外 总之 反正 其实 实际 实际上 事实上 本来 原来 原本 原先 后来 最终 终于 结果是 于是 因此 从而 否则 不然 要不 要么 或者 或是 还有 另外还 再者 并且 而是 不仅 不但 即使 即便 就算 哪怕 尽管 无论 不管 只要 一旦 除非 假如 假设 万一
    下午好 上午好 早上好 晚上好 大家好 收到 好的 可以的 没事 没关系 明天见 回头 稍后 稍等 等会 等会儿 马上看 尽快 加急 优先 优先级 高优 附上 附带 另附 下附 下图 上图 截了图 发了 发过 贴过 提过 问过 查过 搜过 看过 用过 装过 换过 改过 重启过 复现过 确认过
    全体 全员 全校 全公司 全天 全部人 整个 整体 整场 单个 多个 数个 数十 数百 几十 几百 上百 上千 大批 成批 零星 陆续 反复 频繁 时不时 偶然 必然 一进去 一打开 一点击 一登录 一启动 一上麦 一开播 一推流
    底层 上层 内核 原生 跨平台
    孩子 小孩 老人 爸爸 妈妈 爷爷 奶奶 照片 张照片 拍照 拍了 拍下 记住 记下 记着 抄下 抄给 抄了 念给 念了 念出 读给 读出 转来 转给 转述 口头 口述 电话里 语音里 纸上 纸条 便签 标题 亮着 闪了 闪过 一闪 闪而过 模糊 糊了 裁掉 裁剪 挡住 遮住 看清 重装 重新装 卸了
    批量 导入 导出 鉴权 认证 操作者 发起 发起者 接收者 发送者 对象 目标 字段 属性 类型 格式 编号 标识 序号 总数 数量 大小 长度 上限 下限 限制 超出 超过 达到 低于 高于 等于 地区 区域 海外 国内 境外 境内 机房 专线 局域网 校园网 移动 联通 电信 路由器 交换机 网线 耳机 蓝牙 扬声器 喇叭 显卡 声卡 驱动 硬件 软件
    运营 运营同学 产品经理 项目经理 经理 主管 组长 总监 负责人 助理 顾问 专员 实习生 新同事 老同事 搭档 伙伴 孩子 小孩 大人 老人 爸爸 妈妈 儿子 女儿 家人 亲戚
    本人 人家 对方说 别家 双方 一方 另一方 第三方 合作方 外包 实施 商务 前台 总部 分部 分校 校区 教研 学员们 用户们 客户们 网友们 群成员 外地 本市 外省 国外 抄错
    填错 写错 输错 传错 配错 选错 点错 用错 看错 听错 记错 搞错 弄错 打错 说错 发错 拿错 接错 连错 改错 漏了 漏掉 漏填 漏传 忘了 忘记了 少了 多了 错了 对了 丢了 没了 空了
    满了 乱了 慢了 快了 晚了 早了 久了 糊了 黑了 白了 红了 关了 开了 停了 死了 活了 行了 成了 算了 完了 来了 去了 走了 回了 上了 下了 进了 退了 出了 到了 过了 断掉 掉线
    掉了线 关掉 删掉 换掉 去掉 停掉 踢掉 跳过 略过 绕过 错过 超了 过了期 失效 作废 生成 签发 颁发 发放 下发 上传 下载 传输 传入 传给 传递 传来 带上 带着 附着 夹着 贴着
    写着 写了 写到 记着 记录 登记 备注 标注 标记 注明 写明 说明白 讲清楚 问清楚 查清楚 弄清楚 搞清楚 点两下 点一下 按一下 试一下 试了 试试 试试看 试着 再试 重来 重做 重装
    重新 重进 重登 重开 重置 还原 复原 修复 修好 更改 替换 调换 调整 调小 调大 调低 调高 设成 设为 改成 改为 换成 变成 变为 成为 当成 算作 叫做 名叫 称为 写成 读成 听成
    看成 猜测 猜想 怀疑 推测 断定 判断 判定 认定 承认 否认 坚持 要不要 是不是 有没有 能不能 会不会 可不可以 行不行 对不对 好不好 用不用 管用 没用 有用 顶用 奏效 无效果
    没效果 有效果 见效 起效 一阵 一阵子 一段 一段时间 一小段 一遍 一次次 一回 一趟 一圈 一路 一边 一面 一旁 一直以来 一律 一概 一向 一再 再三 从来 从此 从前 向来 历来
    日常 平时 平常 往常 通常 照常 依旧是 照旧 仍是 也是 时常 常常 常见 少见 罕见 头一次 头一回 首次 初次 末次 上回 下回 下次 这回 那次 那回 那天 那时 当时 当天 当晚 当场
    当即 顿时 随时 随即 随后就 紧接着 接下来 此后 此前 事后 事前 过后 过会儿 过一会 待会 待会儿 眼下 如今 当下 这会儿 那会儿 方才 适才 前不久 不久 没多久 好一会 老半天
    整天 整晚 通宵 白天黑夜 傍晚 清晨 深夜 夜里 夜间 午后 午间 饭后 课前 课后 课间 会前 会后 班前 班后 上周一 上周五 下周 下周一 本月 上月 下月 月底 月初 年底 年初 周末了
    工作日 节假日 元旦 中秋 端午 五一 十一 双十一 寒假 暑假 学期 开学 期末 期中 十分 格外 极其 相当 比较 较为 略微 有点 有点儿 有些 不太 不大 不怎么 不够 足够 太过 过于
    越发 更加 更为 最为 挺好 挺快 很快 很慢 很多 很少 很难 容易 难以 不易 轻易 简单 复杂 麻烦的 方便 不便 顺利 顺畅 流畅 稳定 不稳 稳稳 清晰 模糊 明显 显然 显著 隐约 偷偷
    悄悄 默默 自动 手动 主动 被动 强制 被迫 故意 无意 误操作 误触 误点 误删 意外 异常地 莫名 莫名其妙 无缘无故 平白无故 突然间 忽然 猛然 瞬间 一瞬间 一刹那 秒退 秒断 秒回
    闪了 闪一下 闪现 弹一下 跳一下 动一下 响一下 停一下 等一下 停顿 停住 停在 卡在 停留 停留在 留在 落在 挂在 躺在 排在 站在 坐在 放在 存在 写在 出在 处在 位于 来自 出自
    源自 起因 起源 根源 缘故 理由 缘由 后果 影响 波及 涉及 牵涉 关系 关联 相关 有关 无关 牵连 对应 对照 对比 比对 核对 核实 核查 检测 复查 抽查 追查 追踪 跟踪 跟进
    跟着 随着 顺着 沿着 朝着 对着 冲着 为了 为此 以便 以免 免得 省得 先是 先前 先后 先把 再把 再去 再来 又来 又去 还没 还在 还要 还得 还行 还好 还算 都在 都要 都得 都行
    都好 只能 只好 只得 不得不 不得 不必 不用 不要 不该 不应 不应该 不会 不许 不让 不给 不肯 不敢 不想 不愿 不知 不知道 不清楚 不明白 不懂 不会用 不管用 不对劲 不对 不好
    不妙 不少 不同 不一样 不一致 不匹配 不符 不符合 不合 不支持 不存在 不见 不见了 不在 不在了 不成 不了了之 报上来 报出 报出来 报过 报着 报到 报给 报备 汇报 通报 转述
    转告 转达 转来 转给 转交 交给 递给 提供 提交 提出 提到 提及 说到 说起 说过 说是 说的 讲过 讲到 问到 问起 答道 回道 回说 念给 念出 读出 读到 抄下 抄来 抄给 记下 拍下
    拍照 拍了 拍的 录下 录了 存下 存了 截下 截的 留下 留了 留言 留的 写道 写的 附的 贴的 发的 传的 给的 拿的 看的 听的 用的 装的 配的 填的 输的 选的 点的 按的 改的 加的
    删的 换的 业务 业务方 业务侧 业务层 服务侧 客户侧 用户侧 前端侧 后端侧 设备侧 云侧 端侧 侧边 线上环境 预发 预发布 沙箱 沙盒 联调 自测 提测 冒烟 发布 发版
    上架 下架 下线 停服 维护 升版 降级 降版本 回退 回滚了 热更 热更新 修订 迭代 排期 需求 缺陷 故障 隐患 问题单 单子 单号 记录里 日志里 截图里 图里 表里
    库里 群里面 邮件里 附件里 后台里 终端里 命令行 脚本 定时 任务 进度 状态 症状 表现 反应 反馈说 迹象 征兆 端倪 规律 频率 次数 几率 比例 占比 平均 总共 一共 合计 累计
    共有 共计 仅有 只剩 剩下 余下 多出 少掉 内部 外部 内层 外层 中间层 上游 下游 主机 从机 备用 备份 实例 机器上
    电脑上 手机上 平板上 浏览器里 网页里 网页上 页面上 页面里 应用里 程序里 代码里 项目里 房间里 会议里 课堂里 直播间 直播间里 群聊里 聊天里 屏幕上 界面上 弹窗里 提示里
    提示框 对话框 输入框 按键 键盘 鼠标 触摸 手势 滑动 拖动 缩放 全屏 横屏 竖屏 分屏 小窗 悬浮窗 置顶 最小化 最大化 前台时 后台时 锁屏 息屏 亮屏 解锁 休眠 唤醒 待机 关机
    开机 断电 低电量 发热 发烫 降温 内存 空间 文件夹 目录 路径 文本 字符 字符串 字母 字样 文字 汉字 中文 英文 数值 那个人 这个人 五分钟 整数 小数 负数 正数 负号 减号 正负号 符号 一横 横杠 杠子 零头 空值
    空格 换行 乱码 编码 解码 转码 加密 解密 密文 明文 哈希 摘要 令牌 层级 分组 分类 种类 类别 样式 样子 模样 形式 方式 方案 办法 做法
    写法 用法 说法 看法 想法 手段 途径 渠道 来源 去向 方向 位置 地点 地方 场地 会场 现场端 主会场 分会场`,
  en: `a an the this that these those it its he she they them their we us our you your i me my one some any all each every other another same such who whom which what when where why how
    is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no nor never yes
    and or but if then else so because since while until after before during about above below between into onto from to of off on in out at by for with without over under up down again back
    here there now today yesterday tomorrow morning afternoon evening night week month day hour minute second time times once twice often always sometimes usually rarely recently just still already yet only even also too very quite really
    get got gets getting give gave gives given take took takes taken make made makes see saw sees seen look looks looking show shows showed shown say says said tell tells told ask asks asked report reports reported return returns returned
    throw throws threw thrown print prints printed log logs logged logging receive receives received happen happens happened occur occurs occurred appear appears appeared find finds found try tries tried trying use uses used using work works worked working
    start starts started stop stops stopped begin began end ends ended open opens opened close closes closed click clicks clicked press pressed call calls called calling run runs ran running set sets setting send sends sent wait waits waited
    change changes changed update updates updated upgrade upgraded install installed reinstall restart restarted reboot reload reloaded refresh refreshed login logged logout sign signed signing connect connects connected connecting connection disconnect disconnected reconnect
    enter enters entered entering join joins joined joining leave leaves left create creates created initialize initialized init failed fail fails failing failure error errors err exception exceptions warning warn info debug fatal trace code codes errcode errorcode
    message messages msg result results response request requests status state reason cause number value type name id key field object data null undefined true false none unknown invalid wrong bad good new old first last next previous
    user users customer customers client clients people person someone somebody nobody everyone student students teacher teachers host guest member members admin developer team support staff colleague boss
    app application page browser phone mobile tablet laptop desktop computer device devices machine system android ios iphone ipad mac macos windows linux chrome safari firefox edge web website site server servers service console network wifi
    dash hyphen minus plus sign signs digit digits
    version sdk api method function callback promise handler event line file screenshot attachment ticket case issue problem question help please thanks thank hello hi dear regards best kind sincerely urgent asap
    room rooms meeting call video audio voice sound picture camera microphone mic screen stream streams streaming live seat channel class lesson share sharing publish subscribe push pull play record recording media peer signal signalling
    production staging test testing env environment build release debug local remote main core common module component process thread task job worker queue list item step mode level option config configuration setting settings
    able unable allowed denied refused rejected timeout timed expired permission permissions token signature password account access valid verify verification check checked succeed success successful successfully
    side end part way thing things something anything nothing everything lot bit few many much more most less least several both either neither enough like want wants wanted need needs needed know knows knew think thought
    instead rather maybe perhaps probably possibly however though although anyway therefore means mean meaning explain documentation docs doc manual uncaught unhandled rejection rejected caught
    export const let var import interface enum public private protected static final void int long float double string boolean bool char typedef struct record map dict array class extends implements override async await new self super
    view model store panel page widget controller presenter fragment activity screen scene hook provider reducer router layout render list detail home index base factory builder util utils util logic business data repository usecase dto dao bean entity proxy bridge wrapper adapter delegate observer emitter bus queue pool cache helper
    context engine manager instance session handle loader client config option params param arg args callback listener delegate
    resolution fps bitrate framerate frame frames codec sample samples width height size length count total index bought buy basic span tip warn
    vm rn electron flutter react vue node java kotlin swift objc javascript typescript script http https url post put delete options json xml html body header
    dismiss dismissed expression unexpectedly raised meet owner button dialog popup toast alert banner menu tab window screenshot permission prompt prompts kicked removed muted blocked
    attempt attempts operation action feature function behaviour behavior performance demo sample example official repo repository branch commit deploy deployed rollout
    pops pop came comes come went goes go gone going keep keeps kept put puts turn turns turned move moved switch switches switched select selected choose chosen add added remove allow allows enable enabled disable disabled
    parent parents kid kids child children mother father caller callers owner visitor read reads reading remember remembers remembered digit digits wrote write written note notes noted sticky forwarded forward forwards copied copy typed photo photos cropped blurred blurry flash flashes flashed box boxes froze spelled spelt dictated mentioned hung overheard
    black white blank frozen freeze freezes stuck slow fast crash crashes crashed hang hangs hung lag laggy loading reload offline online busy free full empty
    whole half entire full certain specific particular random different various exactly roughly around near almost nearly
    report reporting reporter complaining complain complains telling saying talking regarding concerning about attached below above following screenshot
    abruptly absent accept accepts accepted according across actual actually affect affects affected against ago agree agreed ahead aloud alone along alright alternative altogether
    among amount announce annoying anybody anyhow anytime anywhere apart apparently appreciate approach apologies arrive arrived arrives aside asking assume assumed attach attaching author
    available average avoid aware away awful awkward background backwards bare barely became become becomes beforehand behind believe belong belongs beside besides better beyond bother
    bottom bound break breaks breaking broke broken bring brings brought bug bugs built bunch calm captured care careful carefully carry catch caused causes caveat centre
    center chance chances chat chats clear clearly clean cleaned clever clue coincidence cold collect collected combination compare compared compile compiled complete
    completely concern concerned condition conditions confirm confirmed confirms confused confusing consider consistent constantly contact contacted contain contains content
    contents continue continued continues copy copied copies correct correctly corrected couple cover crazy current currently cut daily damn dark date dated dead dedicated deep
    definitely delay delayed deleted deny depend depends describe described describes description despite details detect detected determine die died dies differ difference differently
    difficult digit digits direct directly disappear disappeared disappears discover discovered discuss disconnecting display displayed displays distance drop dropped drops due dumb duration
    earlier earliest early easily easy edit edited effect eight eighteen eleven elsewhere encounter encountered encounters endless engineer engineers enterprise entirely entry equal equally
    especially essentially estimate eventually everybody everywhere exact except excited exist existing exists exit exited expect expects expert explains explained explanation extra
    extremely eye fact factor fair fairly fall falls far faulty feel feels felt fields fifteen fifth fifty figure figured fill filled finally fine finish finished finishes firstly fit five
    fix fixed fixes fixing flag flaky folks follow followed follows force forced forgot forgotten form format former forth forty forward forwarded four fourth frequent frequently fresh
    friend friends front fully further future gathered generate generated generally glad glance grab grabbed granted great group groups guess guessed guy guys halfway hand
    hands handed happily hard hardly hate head headline hear hears heard heavy held helpful helps hence hesitate hidden hide high higher hint hints hit hits hitting hold holds honest
    honestly hope hoping hot hourly hours huge hundred hundreds hurry idea ideas identical ignore ignored immediate immediately important impossible include included includes
    including incorrect indeed independent individual inform informed initially input inside inspect instant instantly instructions internal internally internet intermittent intermittently
    investigate investigated investigating involved isolated issues itself keen kick kicks killed knock knowing known large largely lasted lasts late lately later latest
    latter launch launched launches lead leads learn learned leaving letting lets life likely lines link linked links literally little lived lives locate located locked
    longer loop lose loses losing lost loud low lower luck lucky luckily mainly majority manage managed manually march mark marked match matched matches matter matters meant meantime
    measure mentioned mention mentions merely mid middle mild mind mine minor minus missed missing mistake mistaken mistakes mistype mistyped mix mixed moment moments monday tuesday
    wednesday thursday friday saturday sunday january february april june july august september october november december monthly months mostly mouth multiple myself mystery named names
    namely natural nearby necessary negative neighbour neighbor nervous nicely nine ninth nonetheless noon normal normally notable note noted notes notice noticed notified numbers numerous
    obscure observe observed obvious obviously occasion occasional occasionally odd officially ok okay older oldest ones ongoing onwards opening opposite ordinary original
    originally others otherwise ought ours ourselves outage outcome output outside overall overnight own pair paragraph parallel partly partner parts pass passes passed passing past paste
    pasted patch patched path pause paused per perfect perfectly period persist persists personal personally phrase pick picked pictures piece pieces place placed places plain
    plainly plan planned plus point pointed pointing points polite poor popular position positive possible possibility practically precise precisely prefer prepare presence presumably pretty
    prevent previously primary prior probable proceed processed proper properly prove proved provide provided provides puzzled puzzling quarter questions quick quickly quiet quit quits
    quote quoted raise range rapid rapidly rate ratio reach reached reaches reaching reacted read reads reader reading ready real reality realise realised realize realized reasons recall
    recap receiving recognise recognised recognize recommend recommended records recover recovered recovers reference referred refers refuse refuses regard regular regularly relate related
    relevant reliable reliably remain remained remains remember remembered remind reminder repeat repeated repeatedly repeats reply replied replies replace replaced represent reproduce
    reproduced reproducible reset resets resolve respective respond responding responsible rest resting resulted retry retries retried retrying reverse reverted reviewed rid
    right rough row rows rule ruled rules rush safe sake sat save saved saves scared scratch searched seconds section seem seemed seems seldom sense sensible sentence separate
    separately sequence series serious seriously seven shape shift short shortly shut shutting sick sight silent silently similar similarly simple simply simultaneously single sit
    sits sitting situation six sixth skip skipped skips slept slightly slip slowly small smooth smoothly sole solid solve solved solves somehow sometime somewhat somewhere soon sooner sorry
    sort sounds source space spare speak speaking special specifically specify spelled spell spend spent spinner spinning spoke spot spotted spread stable stand standing stands
    standard starting startup stated statement stay stayed stays steady sticky stopping straight strange strangely stray strictly strong struggle stuff stupid subject submit submitted
    succeeding sudden suddenly suffer suggest suggested suggestion suggests suitable sum superb suppose supposed supposedly sure surely surprise surprised surprising suspect suspected
    swap swapped symptom symptoms talk talked talks tapped tap taps tech technical technician teammate temporarily temporary ten tends tenth term terms terrible terribly text texts
    than thankful thanking thanksgiving themselves third thirty thorough thoroughly thousand thousands three through throughout tick tidy tied tight till tiny tired together
    toggle toggled tonight tons tool tools top totally touch touched toward towards tracked trail triage trick tricky trigger triggered triggers trouble troubles truly
    trust truth turning tweak twelve twenty two typed types typical typically typing typo ugly ultimately unclear undo unfortunately uninstalled unless unlike unlikely unplug unplugged
    unreachable unrelated unstable unsure unusual upcoming upper upset upside urgently useful useless usual utterly vaguely varies variety vary verbatim versa verified versions vertical via
    vice visible visibly visit visited voices wake wakes walk walked wanting warm watch watched watching weak weekday weekend weekends weekly weeks weird weirdly welcome well
    whatever whenever wherever whether whichever whilst whoever wholly whose wide widely wild willing wise wish wishes within woke won wonder wondering word wording words worry worse worst
    worth wrap writes write writing written wrongly wrote year years young yours yourself zero`,
} as const;
