module maunium.net/go/mautrix

go 1.26
