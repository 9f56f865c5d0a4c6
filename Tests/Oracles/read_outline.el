;;; Reads an Org file with Emacs' own parser and prints what it finds as JSON.
;;;
;;;     emacs --batch --quick --load read_outline.el FILE

(require 'org)
(require 'org-element)
(require 'json)

(defun oracle-text (node)
  "The text that NODE stands for in the file, without the space around it."
  (string-trim (substring-no-properties
                (buffer-substring (org-element-property :begin node) (org-element-property :end node)))))

(defun oracle-headline (node)
  "What Org takes the headline NODE for."
  (let ((stamp (lambda (name)
                 (let ((stamp (org-element-property name node)))
                   (if stamp (org-element-property :raw-value stamp) "")))))
    `((level . ,(org-element-property :level node))
      (todo . ,(substring-no-properties (or (org-element-property :todo-keyword node) "")))
      (title . ,(substring-no-properties (org-element-property :raw-value node)))
      (comment . ,(if (org-element-property :commentedp node) t :json-false))
      (tags . ,(vconcat (mapcar #'substring-no-properties (org-element-property :tags node))))
      (id . ,(or (org-element-property :ID node) ""))
      (effort . ,(let ((effort (org-element-property :EFFORT node)))
                   (if effort (org-duration-to-minutes effort) 0)))
      (scheduled . ,(funcall stamp :scheduled))
      (deadline . ,(funcall stamp :deadline)))))

(with-temp-buffer
  (let ((coding-system-for-read 'utf-8-unix))
    (insert-file-contents (car (last command-line-args))))
  (org-mode)
  (let ((tree (org-element-parse-buffer)) headlines boxes links types)
    (org-element-map tree (append org-element-all-elements org-element-all-objects)
      (lambda (node)
        (let ((type (org-element-type node)))
          (push (symbol-name type) types)
          (cond ((eq type 'headline) (push (oracle-headline node) headlines))
                ((eq type 'link)
                 (push (substring-no-properties (org-element-property :raw-link node)) links))
                ((and (eq type 'item) (org-element-property :checkbox node))
                 (push (oracle-text node) boxes)))))
      nil nil nil t)
    (let ((locale-coding-system 'utf-8-unix))
      (princ (json-encode `((headlines . ,(vconcat (nreverse headlines)))
                            (boxes . ,(vconcat (nreverse boxes)))
                            (links . ,(vconcat (nreverse links)))
                            (types . ,(vconcat (sort (delete-dups types) #'string<)))))))))
