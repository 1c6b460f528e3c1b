// Package signup makes captchas; the package above may have given captcha a store.
package signup

import (
	"fmt"
	"net/http"

	"github.com/dchest/captcha"
)

// Show shows one.
func Show(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, captcha.New()) // want `^review: auth state: library store captcha.New keeps (.|\n)*packages that import this one may give captcha another store`
}
