import type { Text } from '../../schema';

/** A use of a browser’s exception that has nothing to do with camera, microphone or screen. */
export interface OtherException {
  readonly name: string;
  /** Tried on the exception's line. Must take linear time. */
  readonly pattern: RegExp;
  readonly reason: Text;
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

export const otherExceptions: readonly OtherException[] = [
  {
    name: 'AbortError',
    pattern:
      /fetch|aborted a request|signal is aborted|play\(\)|pause\(\)|interrupted by|\bXHR\b|axios|\bshare\b|transaction/i,
    reason: {
      zh: '这里的 AbortError 说的是请求或播放被中断，不是采集设备。',
      en: 'This AbortError is about a request or playback that was cut short, not about a capture device.',
    },
    catches: ['AbortError: The user aborted a request.', 'AbortError: The play() request was interrupted'],
    leaves: ['AbortError: Starting videoinput failed'],
  },
  {
    name: 'NotFoundError',
    pattern:
      /removeChild|insertBefore|appendChild|\bnode\b|object ?store|indexed ?db|bluetooth|\busb\b|file or directory|\bentry\b|database|404/i,
    reason: {
      zh: '这里的 NotFoundError 说的是页面节点、文件或数据库，不是采集设备。',
      en: 'This NotFoundError is about a node, a file or a database, not about a capture device.',
    },
    catches: ["NotFoundError: Failed to execute 'removeChild' on 'Node'"],
    leaves: ['NotFoundError: Requested device not found'],
  },
  {
    name: 'NotAllowedError',
    pattern:
      /clipboard|play\(\)|interact with the document|fullscreen|credential|webauthn|publickey|geolocation|\bshare\(|wake ?lock|notification|document\.write/i,
    reason: {
      zh: '这里的 NotAllowedError 说的是播放、剪贴板等权限，不是采集设备。',
      en: 'This NotAllowedError is about playback, the clipboard or the like, not about a capture device.',
    },
    catches: ["NotAllowedError: play() failed because the user didn't interact with the document first"],
    leaves: ['NotAllowedError: Permission denied'],
  },
  {
    name: 'NotReadableError',
    pattern: /\bfile\b|\bblob\b|FileReader/i,
    reason: {
      zh: '这里的 NotReadableError 说的是文件，不是采集设备。',
      en: 'This NotReadableError is about a file, not about a capture device.',
    },
    catches: ['NotReadableError: The requested file could not be read'],
    leaves: ['NotReadableError: Could not start video source'],
  },
];
